import { closeSync, openSync, rmSync, statSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { type Client, createClient } from '@libsql/client';
import { problemOfSqlite } from '../../sqlite/problem-of-sqlite';
import { storeUrl } from '../../store-url';
import { StoreFailure } from '../store-failure';
import { lockPathOf } from './draft-files';

const between = 100;

/** Which file is at the place: not its name, but the file itself. */
function identityOf(file: string): string | null {
  const found = statSync(file, { bigint: true, throwIfNoEntry: false });
  return found === undefined ? null : [found.dev, found.ino, found.birthtimeNs].join(' ');
}

function createWhereMissing(file: string): void {
  try {
    closeSync(openSync(file, 'wx'));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}

/** `null` where another holds it. */
async function tryToLock(file: string): Promise<Client | null> {
  createWhereMissing(file);
  const before = identityOf(file);
  const client = createClient({ url: storeUrl(file), timeout: 0 });
  try {
    await client.execute('PRAGMA journal_mode=OFF');
    await client.execute('BEGIN EXCLUSIVE');
    // Its last holder may have removed it since: a lock on what nobody finds any more keeps nobody out.
    if (before !== null && identityOf(file) === before) return client;
  } catch (error) {
    if (problemOfSqlite(error) !== 'locked') {
      client.close();
      throw error;
    }
  }
  client.close();
  return null;
}

/**
 * Keeps every other process from changing the store at `path` until `release` is called or this process ends, however
 * it ends: SQLite's own lock on an empty file beside the store, which the system takes back from a dead process.
 * Waits `patience` milliseconds for another, then throws a `StoreFailure`.
 */
export async function lockStore(path: string, patience: number, onWait: () => void): Promise<{ release(): void }> {
  const file = lockPathOf(path);
  const start = performance.now();
  for (let round = 0; ; round++) {
    const client = await tryToLock(file);
    if (client !== null) {
      return {
        release() {
          // First the file, as long as nobody else can hold it; Windows removes it only once it is closed.
          if (process.platform !== 'win32') rmSync(file, { force: true });
          client.close();
          if (process.platform === 'win32') rmSync(file, { force: true });
        },
      };
    }
    if (performance.now() - start > patience) throw new StoreFailure('busy', path);
    if (round === 2) onWait();
    await pause(between);
  }
}
