import type { StoreClient } from '../store-client';
import { mustBeThere } from './must-be-there';
import { openFile } from './open-file';

/**
 * Does the work with a client on the file at `path` that refuses to write. What it reads is of one
 * moment: a store's file is never written to, only replaced, and the client keeps to the one that it opened.
 */
export async function readFile<Value>(path: string, work: (store: StoreClient) => Promise<Value>): Promise<Value> {
  mustBeThere(path);
  const store = openFile(path);
  try {
    return await work(store);
  } finally {
    await store.$disconnect();
  }
}
