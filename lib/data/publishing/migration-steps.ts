import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AppliedMigration, migrationNames } from '../migration-history';

/** A migration as it is written in its folder. */
export interface WrittenMigration {
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

const writtenMigrations = (folder: string): WrittenMigration[] =>
  migrationNames(folder).map((name) => {
    const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8');
    return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
  });

/**
 * The migrations in `folder` that are still to apply. Throws a sentence where the database is newer than this copy, or a
 * migration was edited.
 */
export function migrationSteps(folder: string, applied: readonly AppliedMigration[]): WrittenMigration[] {
  const written = writtenMigrations(folder);
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
