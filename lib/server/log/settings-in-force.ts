import { databaseServers } from '@/lib/schemas/database-servers';
import { addressOf } from '@/lib/schemas/environment';
import { settings } from '@/lib/schemas/settings';

const notShown = '(not shown)';

function fileOf(url: string): string {
  try {
    return addressOf(url);
  } catch {
    return notShown;
  }
}

/**
 * Where the data is, without what could let anybody in: the path of a file, else an address that has no password, no
 * query and no fragment.
 */
function withoutSecrets(text: string): string {
  if (text.startsWith('file:')) return fileOf(text);
  const servers = databaseServers(text);
  const isAddress = /^postgres(?:ql)?:\/\//.test(text) && servers.every((server) => URL.canParse(server));
  if (!isAddress) return notShown;
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
