import { statSync } from 'node:fs';
import { type Client, createClient } from '@libsql/client';
import { appliedMigrations, migrationNames, migrationsFolder } from './migration-history';
import { openStore } from './open-store';
import { storeUrl } from './store-file';
import { problemOf, type StoreProblem } from './store-problem';
import { readStoredReleases, type StoredRelease } from './stored-releases';

export type StoreContents =
  | { readonly state: 'ready'; readonly releases: readonly StoredRelease[] }
  | { readonly state: StoreProblem; readonly path: string };

/** In bytes. Checking holds the process up, about a second for this much; what is larger was checked when it was made. */
const largestChecked = 256 * 1024 * 1024;

async function schemaProblem(client: Client): Promise<StoreProblem | null> {
  const tables = (await client.execute(`SELECT name FROM sqlite_master WHERE type = 'table'`)).rows.map(
    (row) => row.name,
  );
  if (tables.length === 0) return 'empty';
  if (!tables.includes('_prisma_migrations')) return 'unreadable';
  const applied = new Set((await appliedMigrations(client)).map(({ name }) => name));
  const written = migrationNames(migrationsFolder());
  if ([...applied].some((name) => !written.includes(name))) return 'newer_schema';
  return written.every((name) => applied.has(name)) ? null : 'older_schema';
}

async function fileProblem(path: string, checkPages: boolean): Promise<StoreProblem | null> {
  const { size } = statSync(/* turbopackIgnore: true */ path);
  if (size === 0) return 'empty';
  const client = createClient({ url: storeUrl(path), timeout: 100 });
  try {
    if (checkPages && size <= largestChecked) {
      const { rows } = await client.execute('PRAGMA quick_check(1)');
      if (rows[0]?.quick_check !== 'ok') return 'unreadable';
    }
    return await schemaProblem(client);
  } finally {
    client.close();
  }
}

/**
 * Looks into the file at `path` without changing or creating it. Never throws for what it finds there. `checkPages`:
 * whether to read the whole file for damage, too.
 */
export async function inspectStore(path: string, { checkPages = true } = {}): Promise<StoreContents> {
  try {
    // What nobody here may look at is not missing: that throws.
    const found = statSync(/* turbopackIgnore: true */ path, { throwIfNoEntry: false });
    if (found === undefined) return { state: 'missing', path };
    const problem = await fileProblem(path, checkPages);
    if (problem !== null) return { state: problem, path };
    const store = openStore(path);
    try {
      const releases = await readStoredReleases(store);
      return releases.some(({ isCurrent }) => isCurrent) ? { state: 'ready', releases } : { state: 'empty', path };
    } finally {
      await store.$disconnect();
    }
  } catch (error) {
    return { state: problemOf(error), path };
  }
}
