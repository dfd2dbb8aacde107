import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Client, createClient } from '@libsql/client';
import { type AppliedMigration, appliedMigrations, migrationNames } from '../migration-history';
import { storeUrl } from '../store-file';

/** A migration as it is written in prisma/migrations. */
interface WrittenMigration {
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

const writtenMigrations = (folder: string): WrittenMigration[] =>
  migrationNames(folder).map((name) => {
    const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8');
    return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
  });

// The table that `prisma migrate deploy` keeps, so that either may follow the other.
const historyTable = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    TEXT PRIMARY KEY NOT NULL,
    "checksum"              TEXT NOT NULL,
    "finished_at"           DATETIME,
    "migration_name"        TEXT NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        DATETIME,
    "started_at"            DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count"   INTEGER UNSIGNED NOT NULL DEFAULT 0
)`;

/** The migrations still to apply. Throws a sentence where the database is newer than this copy, or a migration was edited. */
function pendingMigrations(written: WrittenMigration[], applied: AppliedMigration[]): WrittenMigration[] {
  const byName = new Map(written.map((migration) => [migration.name, migration]));
  for (const { name, checksum } of applied) {
    const known = byName.get(name);
    if (known === undefined) {
      throw new Error(
        `The database already has the migration ${name}, which this copy does not know. Update the program.`,
      );
    }
    if (known.checksum !== checksum) {
      throw new Error(
        `The migration ${name} was edited after it was applied. Restore it, and write the change as a new one.`,
      );
    }
  }
  const done = new Set(applied.map(({ name }) => name));
  return written.filter(({ name }) => !done.has(name));
}

async function apply(client: Client, { name, sql, checksum }: WrittenMigration): Promise<void> {
  const startedAt = Date.now();
  // SQLite redefines a table by replacing it, which only works with foreign keys off; they are checked before the commit.
  await client.execute('PRAGMA foreign_keys=OFF');
  const transaction = await client.transaction('write');
  try {
    await transaction.executeMultiple(sql);
    await transaction.execute({
      sql: `INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, started_at, applied_steps_count)
            VALUES (?, ?, ?, ?, ?, 1)`,
      args: [randomUUID(), checksum, Date.now(), name, startedAt],
    });
    const orphans = await transaction.execute('PRAGMA foreign_key_check');
    if (orphans.rows.length > 0) throw new Error(`The migration ${name} leaves rows that point to nothing.`);
    await transaction.commit();
  } finally {
    transaction.close();
  }
}

/** Applies what is not yet applied, each migration as a whole or not at all, and returns the names applied. */
export async function migrate(path: string, folder: string): Promise<string[]> {
  const client = createClient({ url: storeUrl(path), timeout: 2000 });
  try {
    await client.execute(historyTable);
    const pending = pendingMigrations(writtenMigrations(folder), await appliedMigrations(client));
    for (const migration of pending) await apply(client, migration);
    return pending.map(({ name }) => name);
  } finally {
    client.close();
  }
}
