import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { isPostgresql, type StoreAddress } from './store-address';
import type { StoreProblem } from './store-problem';

/** A migration as the database remembers it, in Prisma's own table. */
export interface AppliedMigration {
  readonly name: string;
  readonly checksum: string;
}

/** Where the migrations of the store's engine are written. */
export const migrationsFolder = (address: StoreAddress): string =>
  isPostgresql(address)
    ? resolve(/* turbopackIgnore: true */ process.cwd(), 'prisma/migrations-postgresql')
    : resolve(/* turbopackIgnore: true */ process.cwd(), 'prisma/migrations');

/** The names of the migrations in `folder`, in the order in which they apply. */
export const migrationNames = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();

/** The name of Prisma's own table. */
const historyTable = '_prisma_migrations';

/** Gives the finished migrations of a database that has the table, as `migration_name` and `checksum`. */
export const historyQuery = `SELECT migration_name, checksum FROM _prisma_migrations
  WHERE rolled_back_at IS NULL AND finished_at IS NOT NULL ORDER BY migration_name`;

export const appliedMigrations = (rows: readonly Readonly<Record<string, unknown>>[]): AppliedMigration[] =>
  rows.map((row) => ({ name: String(row.migration_name), checksum: String(row.checksum) }));

/** How the migrations that were applied stand to those that this copy of the program knows. */
function schemaProblem(applied: readonly AppliedMigration[], written: readonly string[]): StoreProblem | null {
  const names = new Set(applied.map(({ name }) => name));
  if ([...names].some((name) => !written.includes(name))) return 'newer_schema';
  return written.every((name) => names.has(name)) ? null : 'older_schema';
}

/**
 * What keeps a database with these tables from being read: it has none, or those of another program or version. `ask`
 * gives the rows of a query.
 */
export async function problemOfTables(
  address: StoreAddress,
  tables: readonly unknown[],
  ask: (sql: string) => Promise<readonly Readonly<Record<string, unknown>>[]>,
): Promise<StoreProblem | null> {
  if (tables.length === 0) return 'empty';
  if (!tables.includes(historyTable)) return 'unreadable';
  return schemaProblem(appliedMigrations(await ask(historyQuery)), migrationNames(migrationsFolder(address)));
}
