import { databaseServers } from '@/lib/schemas/database-servers';

/** Where a store is: the absolute path of a SQLite file, or the address of a PostgreSQL database on one server or several. */
export type StoreAddress = string;

export const isPostgresql = (address: StoreAddress): boolean => /^postgres(?:ql)?:\/\//.test(address);

/** The address for people to read: without a password. */
export function withoutPassword(address: StoreAddress): string {
  if (!isPostgresql(address)) return address;
  const servers = databaseServers(address).map((server) => new URL(server));
  const [{ protocol, username, pathname, searchParams, hash } = new URL(address)] = servers;
  searchParams.delete('password');
  const user = username === '' ? '' : `${username}@`;
  const query = searchParams.size === 0 ? '' : `?${searchParams}`;
  return `${protocol}//${user}${servers.map(({ host }) => host).join(',')}${pathname}${query}${hash}`;
}
