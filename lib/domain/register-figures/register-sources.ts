import { processWide } from '@/lib/process-wide';
import type { Scheme } from '../scheme';

function sourcesOf(schemes: readonly Scheme[]): readonly string[] {
  const rows = new Map<string, number>();
  for (const { sourceIds } of schemes) for (const id of sourceIds) rows.set(id, (rows.get(id) ?? 0) + 1);
  const shared = [...rows].filter(([, count]) => count === schemes.length);
  return (shared.length > 0 ? shared : [...rows]).map(([id]) => id);
}

const known = processWide('register-sources', () => new WeakMap<readonly Scheme[], readonly string[]>());

/**
 * The ids of the documents that every row of a register comes from; of all of its rows where they share none. Computed
 * once for the schemes of a release.
 */
export function registerSources(schemes: readonly Scheme[]): readonly string[] {
  const sources = known.get(schemes) ?? sourcesOf(schemes);
  known.set(schemes, sources);
  return sources;
}
