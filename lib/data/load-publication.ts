import 'server-only';
import type { Publication } from '@/lib/domain/publication';
import { processWide } from '@/lib/process-wide';
import { readEnvironment } from '@/lib/schemas/environment';
import { engineOf } from './engine-of';
import { KeptReleases } from './kept-releases';
import { readServedRelease } from './read-release';
import { readyReleases } from './ready-releases';
import { type StoreAddress, withoutPassword } from './store-address';
import type { StoreEngine } from './store-engine';
import { isStoreUnavailable, StoreUnavailable } from './store-unavailable';
import { releaseKey, type StoredRelease } from './stored-releases';

/** In rows of schemes and figures, about 1 kB each; packed, a seventh of it. */
const mostRows = 300_000;
/** Of releases whose place another has taken: they are asked for by those who compare, or follow a permanent link. */
const mostPastRows = 30_000;

const kept = processWide('releases', () => new KeptReleases(mostRows, mostPastRows));

/** The key of the current release that was last given out, by dataset. */
const given = processWide('given-releases', () => new Map<string, string>());

/** In milliseconds: how long a release that cannot be read is not read again, unless the store has changed. */
const pause = 10_000;

/** The releases that cannot be read, as the last look into the store found them, and when that was tried. */
const unreadable = processWide('unreadable-releases', () => new WeakMap<StoredRelease, number>());

/** Does the work with the store's engine. Rejects with `StoreUnavailable` where the store cannot be read. */
async function fromStore<Value>(address: StoreAddress, work: (engine: StoreEngine) => Promise<Value>): Promise<Value> {
  const engine = await engineOf(address);
  return work(engine).catch((cause) => {
    if (isStoreUnavailable(cause)) throw cause;
    throw new StoreUnavailable(engine.problemOf(cause), withoutPassword(address), { cause });
  });
}

async function readOnce({ key, dataset, release }: StoredRelease): Promise<Publication> {
  const address = readEnvironment().databaseAddress;
  const publication = await fromStore(address, (engine) =>
    engine.read(address, (store) =>
      readServedRelease(store, dataset.slug, release.number, (query) =>
        fromStore(address, ({ ask }) => ask(address, query)),
      ),
    ),
  );
  if (publication !== null && releaseKey(dataset.slug, publication.release) === key) return publication;
  // Another store has taken the place of the one that was looked into, less than a second ago.
  throw new StoreUnavailable('locked', withoutPassword(address));
}

/** Reads it, unless that failed just before. */
async function read(stored: StoredRelease): Promise<Publication> {
  const triedAt = unreadable.get(stored);
  if (triedAt !== undefined && performance.now() - triedAt < pause) {
    throw new StoreUnavailable('unreadable', withoutPassword(readEnvironment().databaseAddress));
  }
  try {
    const publication = await readOnce(stored);
    unreadable.delete(stored);
    return publication;
  } catch (error) {
    if (isStoreUnavailable(error) && error.state === 'unreadable') {
      if (triedAt === undefined) console.error(`Release ${stored.release.number} of ${stored.dataset.slug}:`, error);
      unreadable.set(stored, performance.now());
    }
    throw error;
  }
}

function give({ key, dataset: { slug } }: StoredRelease): void {
  const before = given.get(slug);
  given.set(slug, key);
  if (before !== undefined && before !== key) kept.retire(before);
}

/** The current release; while a newer one is still being read, or cannot be, the one before it. */
async function loadCurrent(slug: string, current: StoredRelease): Promise<Publication> {
  const reading = kept.get(current.key, () => read(current));
  if (kept.have(current.key) === null) {
    const before = kept.have(given.get(slug) ?? '');
    if (before !== null) {
      reading.catch(() => {});
      return before;
    }
  }
  const publication = await reading;
  give(current);
  return publication;
}

/** What is given out as the current release of a dataset. */
export interface Standing {
  /** `reading`: one before it, until it is read. `unreadable`: it cannot be read. */
  readonly state: 'current' | 'reading' | 'unreadable';
  /** The number of the release that is given out; `null` where none can be. */
  readonly served: number | null;
}

/** How a current release stands. If it is not given out, it is being read once this returns, or is again in a while. */
export function standingOf(current: StoredRelease): Standing {
  const { key, dataset, release } = current;
  if (kept.peek(key) !== null) {
    give(current);
    return { state: 'current', served: release.number };
  }
  const before = kept.peek(given.get(dataset.slug) ?? '');
  // It is read when it is first asked for.
  if (before === null && !unreadable.has(current)) return { state: 'current', served: release.number };
  kept.get(key, () => read(current)).catch(() => {});
  return { state: unreadable.has(current) ? 'unreadable' : 'reading', served: before?.release.number ?? null };
}

/**
 * A release of a dataset with everything in it: the one of that number, or else the current one. `null` where there is
 * no such dataset or release; throws `StoreUnavailable` where the store cannot be read.
 */
export async function loadPublication(slug: string, number?: number): Promise<Publication | null> {
  const ofDataset = (await readyReleases()).filter(({ dataset }) => dataset.slug === slug);
  const wanted = ofDataset.find(({ release, isCurrent }) =>
    number === undefined ? isCurrent : release.number === number,
  );
  if (wanted === undefined) return null;
  return number === undefined
    ? loadCurrent(slug, wanted)
    : kept.get(wanted.key, () => read(wanted), { isPast: !wanted.isCurrent });
}
