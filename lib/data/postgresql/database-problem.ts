import { problemOfTables } from '../migration-history';
import type { StoreProblem } from '../store-problem';

/** What asks the database. */
export type Ask = (sql: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;

/** What keeps a database from being read: it has no tables, or those of another program or version. */
export async function databaseProblem(address: string, ask: Ask): Promise<StoreProblem | null> {
  const found = await ask(`SELECT tablename::text AS name FROM pg_catalog.pg_tables WHERE schemaname = 'public'`);
  return problemOfTables(
    address,
    found.map(({ name }) => name),
    ask,
  );
}
