/** Where a store is: the absolute path of a SQLite file, or the address of a PostgreSQL database. */
export type StoreAddress = string;

export const isPostgresql = (address: StoreAddress): boolean => /^postgres(?:ql)?:\/\//.test(address);

/** The address for people to read: without a password. */
export function withoutPassword(address: StoreAddress): string {
  if (!isPostgresql(address)) return address;
  const url = new URL(address);
  url.password = '';
  url.searchParams.delete('password');
  return url.href;
}
