import { existsSync } from 'node:fs';
import type { StoreClient } from '../store-client';
import { StoreUnavailable } from '../store-unavailable';
import { openFile } from './open-file';

/**
 * Does the work with a client on the file at `path` that refuses to write. It holds the file itself: another one that
 * takes its place meanwhile is not read.
 */
export async function readFile<Value>(path: string, work: (store: StoreClient) => Promise<Value>): Promise<Value> {
  // The driver would create it.
  if (!existsSync(/* turbopackIgnore: true */ path)) throw new StoreUnavailable('missing', path);
  const store = openFile(path);
  try {
    return await work(store);
  } finally {
    await store.$disconnect();
  }
}
