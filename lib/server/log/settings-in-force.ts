import { databaseServers } from '@/lib/schemas/database-servers';
import { settings } from '@/lib/schemas/settings';

/** An address of a database without what could let anybody in: no password, no query, no fragment. */
function withoutSecrets(text: string): string {
  const servers = databaseServers(text);
  const isAddress = /^(?:file:|postgres(?:ql)?:\/\/)/.test(text) && servers.every((server) => URL.canParse(server));
  if (!isAddress) return '(not shown)';
  const urls = servers.map((server) => new URL(server));
  const [{ protocol, username, password, pathname } = new URL(text)] = urls;
  const user = username + (password === '' ? '' : ':***');
  return `${protocol}//${user === '' ? '' : `${user}@`}${urls.map(({ host }) => host).join(',')}${pathname}`;
}

/** The settings in force, by name, to be shown: what is set, else the default where that is a value. `DATABASE_…` may hold a password, which is not. */
export function settingsInForce(variables: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const set = settings.flatMap(({ name, default: byDefault }) => {
    const text = variables[name]?.trim() || byDefault;
    if (text === null) return [];
    const shown = name.startsWith('DATABASE_') ? withoutSecrets(text) : text;
    return [[name, shown] as const];
  });
  return Object.fromEntries(set);
}
