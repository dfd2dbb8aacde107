/**
 * The address of each server of a PostgreSQL database, in their order: `postgresql://user@one:5432,two:5433/name` names
 * two, as PostgreSQL's own programs read it. An address of one server, or of a file, comes back as it is.
 */
export function databaseServers(url: string): readonly string[] {
  const [, beginning = '', hosts = '', rest = ''] =
    /^(postgres(?:ql)?:\/\/(?:[^/?#]*@)?)([^/?#]*)(.*)$/s.exec(url) ?? [];
  return hosts.includes(',') ? hosts.split(',').map((host) => beginning + host + rest) : [url];
}
