import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject, onTestFinished } from 'vitest';
import { lendDatabase } from './lend-database';

/** A store for tests, and what takes it away. */
interface LentStore {
  readonly address: string;
  readonly remove: () => Promise<void>;
}

/**
 * A place for a store, with nothing in it: a database of the throw-away PostgreSQL server where that runs, else a file
 * whose name holds what an address must escape.
 */
export async function lendStore(): Promise<LentStore> {
  const server = inject('postgresql') ?? null;
  if (server !== null) return lendDatabase(server);
  const folder = mkdtempSync(join(tmpdir(), 'khuyến công #1 100%-'));
  return {
    address: join(folder, 'store.sqlite'),
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Likewise, gone after the test. */
export async function temporaryStore(): Promise<string> {
  const { address, remove } = await lendStore();
  onTestFinished(remove);
  return address;
}
