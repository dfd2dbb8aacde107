import { randomUUID } from 'node:crypto';
import { type Client, createClient } from '@libsql/client';
import { appliedMigrations, historyQuery } from '../../migration-history';
import { storeUrl } from '../../store-url';
import { migrationSteps, type WrittenMigration } from '../migration-steps';

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

/** Applies what is not yet applied to the file at `path`, each migration as a whole or not at all; returns the names applied. */
export async function migrateFile(path: string, folder: string): Promise<string[]> {
  const client = createClient({ url: storeUrl(path), timeout: 2000 });
  try {
    await client.execute(historyTable);
    const steps = migrationSteps(folder, appliedMigrations((await client.execute(historyQuery)).rows));
    for (const step of steps) await apply(client, step);
    return steps.map(({ name }) => name);
  } finally {
    client.close();
  }
}
