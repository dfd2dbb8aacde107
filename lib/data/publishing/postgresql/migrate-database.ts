import { randomUUID } from 'node:crypto';
import { appliedMigrations, historyQuery } from '../../migration-history';
import type { StoreClient } from '../../store-client';
import { migrationSteps } from '../migration-steps';

// The table that `prisma migrate deploy` keeps, so that either may follow the other.
const historyTable = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    VARCHAR(36) PRIMARY KEY NOT NULL,
    "checksum"              VARCHAR(64) NOT NULL,
    "finished_at"           TIMESTAMPTZ,
    "migration_name"        VARCHAR(255) NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        TIMESTAMPTZ,
    "started_at"            TIMESTAMPTZ NOT NULL DEFAULT now(),
    "applied_steps_count"   INTEGER NOT NULL DEFAULT 0
)`;

/** Applies what is not yet applied, within the transaction, and returns the names applied. */
export async function migrateDatabase(store: StoreClient, folder: string): Promise<string[]> {
  await store.$executeRawUnsafe(historyTable);
  const rows = await store.$queryRawUnsafe<Record<string, unknown>[]>(historyQuery);
  const steps = migrationSteps(folder, appliedMigrations(rows));
  for (const { name, sql, checksum } of steps) {
    // Without parameters, the driver sends all statements of a text.
    await store.$executeRawUnsafe(sql);
    await store.$executeRaw`
      INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, applied_steps_count)
      VALUES (${randomUUID()}, ${checksum}, clock_timestamp(), ${name}, 1)`;
  }
  return steps.map(({ name }) => name);
}
