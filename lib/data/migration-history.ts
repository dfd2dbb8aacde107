import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Client } from '@libsql/client';

/** A migration as the database remembers it, in Prisma's own table. */
export interface AppliedMigration {
  readonly name: string;
  readonly checksum: string;
}

export const migrationsFolder = (): string => resolve(/* turbopackIgnore: true */ process.cwd(), 'prisma/migrations');

/** The names of the migrations in `folder`, in the order in which they apply. */
export const migrationNames = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();

/** The finished migrations of a database that has the history table. */
export async function appliedMigrations(client: Client): Promise<AppliedMigration[]> {
  const { rows } = await client.execute(
    `SELECT migration_name, checksum FROM _prisma_migrations
      WHERE rolled_back_at IS NULL AND finished_at IS NOT NULL ORDER BY migration_name`,
  );
  return rows.map((row) => ({ name: String(row.migration_name), checksum: String(row.checksum) }));
}
