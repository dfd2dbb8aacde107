import { lstatSync, mkdirSync, readlinkSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { createClient } from '@libsql/client';
import { inspectStore } from '../inspect-store';
import { migrationsFolder } from '../migration-history';
import { storeUrl } from '../store-file';
import { draftPathOf, hasLeftovers, removeDrafts } from './draft-files';
import { migrate } from './migrate';
import { onSignal } from './on-signal';
import { fileState, replaceStore } from './replace-store';
import { failureOf, failureOfState, StoreFailure } from './store-failure';
import { lockStore } from './store-lock';

/** A copy of the store that nobody else sees: to be changed, and to take the store's place if all goes well. */
export interface Draft {
  readonly path: string;
  /** Whether there was no store before. */
  readonly isNew: boolean;
  /** The migrations that were applied to the draft. */
  readonly migrations: readonly string[];
}

export interface Change<Value> {
  readonly value: Value;
  /** Whether the draft is to take the store's place. */
  readonly keep: boolean;
}

export type ChangePhase = 'waiting' | 'copying' | 'checking';

export interface ChangeOptions {
  readonly onPhase?: (phase: ChangePhase) => void;
  /** In milliseconds: how long to wait for another process that is changing the store. */
  readonly patience?: number;
}

/** Where the store really is: what takes its place must not replace a link to it. */
function behindLinks(path: string): string {
  const folder = dirname(resolve(path));
  mkdirSync(folder, { recursive: true });
  const place = join(realpathSync(folder), basename(path));
  const isLink = lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  return isLink ? behindLinks(resolve(dirname(place), readlinkSync(place))) : place;
}

async function copyStore(path: string, draft: string): Promise<void> {
  const client = createClient({ url: storeUrl(path), timeout: 2000 });
  try {
    // Unlike a copy of the file, this waits for a writer and takes in what it has left in a journal.
    await client.execute({ sql: 'VACUUM INTO ?', args: [draft] });
  } finally {
    client.close();
  }
}

async function checkDraft(draft: string, path: string): Promise<void> {
  const client = createClient({ url: storeUrl(draft) });
  try {
    const { rows } = await client.execute('PRAGMA integrity_check(1)');
    if (rows[0]?.integrity_check !== 'ok') throw new StoreFailure('not_sound', path);
  } finally {
    client.close();
  }
}

/** One attempt by the holder of the lock; `null` where the store was replaced by somebody who does not ask for the lock. */
async function attempt<Value>(
  path: string,
  change: (draft: Draft) => Promise<Change<Value>>,
  onPhase: (phase: ChangePhase) => void,
): Promise<{ readonly value: Value } | null> {
  const draft = draftPathOf(path);
  removeDrafts(path);
  try {
    const state = fileState(path);
    const failure = failureOfState((await inspectStore(path)).state);
    if (failure !== null) throw new StoreFailure(failure, path);
    onPhase('copying');
    if (state !== null) await copyStore(path, draft);
    const migrations = await migrate(draft, migrationsFolder());
    const { value, keep } = await change({ path: draft, isNew: state === null, migrations });
    if (!keep) return { value };
    onPhase('checking');
    await checkDraft(draft, path);
    return replaceStore(draft, path, state) ? { value } : null;
  } finally {
    removeDrafts(path);
  }
}

/** Removes what a process that was killed left beside the store, where there is anything and nobody is publishing. */
export async function clearLeftovers(path: string): Promise<void> {
  try {
    const place = behindLinks(path);
    if (!hasLeftovers(place)) return;
    const lock = await lockStore(place, 0, () => {});
    removeDrafts(place);
    lock.release();
  } catch {
    // Somebody is publishing, or only reading is allowed here.
  }
}

/**
 * Changes the store at `path`, or makes it: `change` works on a draft, which takes the store's place at one moment, or
 * is thrown away if anything fails. One change at a time; readers see the store before or after it, never between.
 * Throws a `StoreFailure` where the file system or another process prevents it, and what `change` throws.
 */
export async function changeStore<Value>(
  path: string,
  change: (draft: Draft) => Promise<Change<Value>>,
  { onPhase = () => {}, patience = 60_000 }: ChangeOptions = {},
): Promise<Value> {
  try {
    const place = behindLinks(path);
    const lock = await lockStore(place, patience, () => onPhase('waiting'));
    const forget = onSignal(() => {
      removeDrafts(place);
      lock.release();
    });
    try {
      for (let rounds = 0; rounds < 3; rounds++) {
        const done = await attempt(place, change, onPhase);
        if (done !== null) return done.value;
      }
      throw new StoreFailure('busy', path);
    } finally {
      forget();
      lock.release();
    }
  } catch (error) {
    throw failureOf(error, path);
  }
}
