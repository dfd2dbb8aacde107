import { npm } from './prepare.mjs';

const grave = ['high', 'critical'];

/**
 * What `npm audit --json` said: `clean`, `vulnerable` with the packages, or `unknown` with the reason, where the registry
 * gave no answer to judge by.
 */
export function readAudit(output) {
  const text = output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1);
  let said;
  try {
    said = JSON.parse(text);
  } catch {
    return { state: 'unknown', detail: output.split('\n', 1)[0] || 'npm said nothing' };
  }
  const counts = said.metadata?.vulnerabilities;
  if (typeof counts?.high !== 'number' || typeof counts.critical !== 'number') {
    return { state: 'unknown', detail: said.message ?? said.error?.summary ?? 'npm did not count' };
  }
  if (counts.high + counts.critical === 0) return { state: 'clean', detail: '' };
  const found = Object.values(said.vulnerabilities ?? {}).filter(({ severity }) => grave.includes(severity));
  return { state: 'vulnerable', detail: found.map(({ name, severity }) => `${name} (${severity})`).join(', ') };
}

/** Asks the registry about the packages that the site runs on. */
export async function audit() {
  const args = ['audit', '--audit', '--omit=dev', '--audit-level=high', '--json', '--fetch-retries=0'];
  const { output } = await npm(args);
  return readAudit(output);
}
