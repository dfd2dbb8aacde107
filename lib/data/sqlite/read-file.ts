import { existsSync } from 'node:fs';
import type { StoreClient } from '../store-client';
import { StoreUnavailable } from '../store-unavailable';
import { openFile } from './open-file';

/**
 * Does the work with a client on the file at `path` that refuses to write. What it reads is of one
 * moment: a store's file is never written to, only replaced, and the client keeps to the one that it opened.
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
