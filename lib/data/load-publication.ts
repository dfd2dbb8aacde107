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

const kept = processWide('releases', () => new KeptReleases(mostRows));

/** The key of the current release that was last given out, by dataset. */
const given = processWide('given-releases', () => new Map<string, string>());

/** Does the work with the store's engine. Rejects with `StoreUnavailable` where the store cannot be read. */
async function fromStore<Value>(address: StoreAddress, work: (engine: StoreEngine) => Promise<Value>): Promise<Value> {
  const engine = await engineOf(address);
  return work(engine).catch((cause) => {
    if (isStoreUnavailable(cause)) throw cause;
    throw new StoreUnavailable(engine.problemOf(cause), withoutPassword(address), { cause });
  });
}

async function read({ key, dataset, release }: StoredRelease): Promise<Publication> {
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

/** The current release; while a newer one is still being read, the one before it. */
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
  given.set(slug, current.key);
  return publication;
}

/**
 * Whether what is given out as the current release is this one, and not one before it that is shown until this one is
 * read. If not, it is being read once this returns.
 */
export function isLoadedAsCurrent(current: StoredRelease): boolean {
  const before = given.get(current.dataset.slug);
  if (before === undefined || before === current.key || !kept.has(before)) return true;
  if (!kept.has(current.key)) {
    kept.get(current.key, () => read(current)).catch(() => {});
    return false;
  }
  given.set(current.dataset.slug, current.key);
  return true;
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
  return number === undefined ? loadCurrent(slug, wanted) : kept.get(wanted.key, () => read(wanted));
}
