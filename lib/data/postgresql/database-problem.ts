import {
  appliedMigrations,
  historyQuery,
  historyTable,
  migrationNames,
  migrationsFolder,
  schemaProblem,
} from '../migration-history';
import type { StoreProblem } from '../store-problem';

/** What asks the database. */
export type Ask = (sql: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;

/** What keeps a database from being read: it has no tables, or those of another program or version. */
export async function databaseProblem(address: string, ask: Ask): Promise<StoreProblem | null> {
  const found = await ask(`SELECT tablename::text AS name FROM pg_catalog.pg_tables WHERE schemaname = 'public'`);
  if (found.length === 0) return 'empty';
  if (!found.some(({ name }) => name === historyTable)) return 'unreadable';
  return schemaProblem(appliedMigrations(await ask(historyQuery)), migrationNames(migrationsFolder(address)));
}
