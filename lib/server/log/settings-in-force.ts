import { settings } from '@/lib/schemas/settings';

/** An address of a database without what could let anybody in: no password, no query, no fragment. */
function withoutSecrets(text: string): string {
  if (!/^(?:file:|postgres(?:ql)?:\/\/)/.test(text) || !URL.canParse(text)) return '(not shown)';
  const address = new URL(text);
  if (address.password !== '') address.password = '***';
  address.search = '';
  address.hash = '';
  return address.href;
}

/** The settings in force, by name, to be shown: what is set, else the default where that is a value. `DATABASE_…` may hold a password, which is not. */
export function settingsInForce(variables: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const set = settings.flatMap(({ name, default: byDefault }) => {
    const text = variables[name]?.trim() || byDefault;
    if (text === null) return [];
    const shown = name.startsWith('DATABASE_')
      ? text
          .split(/[\s,]+/)
          .map(withoutSecrets)
          .join(' ')
      : text;
    return [[name, shown] as const];
  });
  return Object.fromEntries(set);
}
