import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Client, createClient } from '@libsql/client';
import { appliedMigrations, migrationNames } from './migrations';
import { storeUrl } from './store-file';
import { problemOf, type StoreProblem } from './store-problem';

/** A release that the store holds. `key` differs for any two that may differ in content. */
interface StoredRelease {
  readonly slug: string;
  readonly number: number;
  readonly isCurrent: boolean;
  readonly contentHash: string;
  readonly key: string;
}

export type StoreContents =
  | { readonly state: 'ready'; readonly releases: readonly StoredRelease[] }
  | { readonly state: StoreProblem; readonly path: string };

export const migrationsFolder = (): string => resolve(/* turbopackIgnore: true */ process.cwd(), 'prisma/migrations');

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

async function storedReleases(client: Client): Promise<StoredRelease[]> {
  const { rows } = await client.execute(
    `SELECT d.slug, r.number, r.id = d.currentReleaseId AS isCurrent, r.contentHash, r.publishedAt
       FROM "Release" r JOIN "Dataset" d ON d.id = r.datasetId ORDER BY d.id, r.number`,
  );
  return rows.map((row) => ({
    slug: String(row.slug),
    number: Number(row.number),
    isCurrent: row.isCurrent === 1,
    contentHash: String(row.contentHash),
    key: [row.slug, row.number, row.contentHash, row.publishedAt].join(' '),
  }));
}

/** Looks into the file at `path` without changing or creating it. Never throws for what it finds there. */
export async function inspectStore(path: string): Promise<StoreContents> {
  if (!existsSync(path)) return { state: 'missing', path };
  let client: Client | null = null;
  try {
    if (statSync(path).size === 0) return { state: 'empty', path };
    client = createClient({ url: storeUrl(path), timeout: 100 });
    const { rows } = await client.execute('PRAGMA quick_check(1)');
    if (rows[0]?.quick_check !== 'ok') return { state: 'unreadable', path };
    const problem = await schemaProblem(client);
    if (problem !== null) return { state: problem, path };
    const releases = await storedReleases(client);
    return releases.some(({ isCurrent }) => isCurrent) ? { state: 'ready', releases } : { state: 'empty', path };
  } catch (error) {
    return { state: problemOf(error), path };
  } finally {
    client?.close();
  }
}
