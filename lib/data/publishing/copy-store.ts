import { isDeepStrictEqual } from 'node:util';
import { engineOf } from '../engine-of';
import { inspectStore } from '../inspect-store';
import { readRelease } from '../read-release';
import { type StoreAddress, withoutPassword } from '../store-address';
import type { StoreClient } from '../store-client';
import { isStoreUnavailable, StoreUnavailable } from '../store-unavailable';
import { readStoredReleases, type StoredRelease } from '../stored-releases';
import { asSource } from './as-source';
import { changeStore } from './change-store';
import { contentHash } from './content-hash';
import { copyRows } from './copy-rows';
import { SourceFailed } from './source-failed';
import type { ChangeOptions } from './store-change';
import { StoreFailure } from './store-failure';

export interface CopyOptions extends ChangeOptions {
  /** Everything is done but the last step: the target stays as it is. */
  readonly dryRun?: boolean;
  /** Told how many schemes are written, and how many there are. */
  readonly onProgress?: (written: number, all: number) => void;
}

async function hashOf(store: StoreClient, { dataset, release }: StoredRelease): Promise<string | null> {
  const publication = await readRelease(store, dataset.slug, release.number);
  return publication === null ? null : contentHash(publication);
}

/** Whether both hold the same releases, with the same content, the same dates and the same ones current. */
async function isSame(source: StoreClient, target: StoreClient): Promise<boolean> {
  const releases = await readStoredReleases(source);
  if (!isDeepStrictEqual(await readStoredReleases(target), releases)) return false;
  for (const release of releases) {
    if ((await hashOf(source, release)) !== (await hashOf(target, release))) return false;
  }
  return true;
}

/** Copies what the source holds into the target, or leaves that as it is. */
const copyInto = (source: StoreClient, to: StoreAddress, { dryRun, onProgress, ...options }: CopyOptions) =>
  changeStore(
    to,
    async (draft) => {
      if ((await draft.store.dataset.count()) > 0) throw new StoreFailure('not_empty', to);
      const all = await source.scheme.count();
      let written = 0;
      await copyRows(source, draft, (rows) => {
        written += rows;
        onProgress?.(written, all);
      });
      if (!(await isSame(source, draft.store))) throw new StoreFailure('not_sound', to);
      return { value: await readStoredReleases(draft.store), keep: dryRun !== true };
    },
    options,
  );

/**
 * Copies a whole store, of either engine, into another that holds nothing: every dataset, release, number, date and hash,
 * as of one moment, as a whole or not at all. Both are read and compared before the copy counts. Returns the releases.
 * Throws `StoreUnavailable` where the source cannot be read, a `StoreFailure` where the target holds anything or differs,
 * and whatever `changeStore` throws.
 */
export async function copyStore(
  from: StoreAddress,
  to: StoreAddress,
  options: CopyOptions = {},
): Promise<readonly StoredRelease[]> {
  const found = await inspectStore(from);
  if (found.state !== 'ready') throw new StoreUnavailable(found.state, found.address);
  const engine = await engineOf(from);
  let ofTarget: unknown = null;
  let copied = null as readonly StoredRelease[] | null;
  try {
    return await engine.read(from, async (source) => {
      copied ??= await copyInto(asSource(source), to, options).catch((error: unknown) => {
        // As it came, so that another server of the source may be read where there is one.
        if (error instanceof SourceFailed) throw error.failure;
        ofTarget = error;
        throw error;
      });
      return copied;
    });
  } catch (error) {
    // The source only failed to end its reading, when the target had all of it.
    if (copied !== null) return copied;
    if (error === ofTarget || isStoreUnavailable(error)) throw error;
    throw new StoreUnavailable(engine.problemOf(error), withoutPassword(from), { cause: error });
  }
}
