import 'server-only';
import type { Publication } from '@/lib/domain/publication';
import { processWide } from '@/lib/process-wide';
import { readEnvironment } from '@/lib/schemas/environment';
import { engineOf } from './engine-of';
import { KeptReleases } from './kept-releases';
import { readRelease } from './read-release';
import { readyReleases } from './ready-releases';
import { withoutPassword } from './store-address';
import { isStoreUnavailable, StoreUnavailable } from './store-unavailable';
import { releaseKey, type StoredRelease } from './stored-releases';

/** In rows of schemes and figures, about 1 kB each. */
const mostRows = 300_000;

const kept = processWide('releases', () => new KeptReleases(mostRows));

/** The key of the current release that was last given out, by dataset. */
const given = processWide('given-releases', () => new Map<string, string>());

async function read({ key, dataset, release }: StoredRelease): Promise<Publication> {
  const address = readEnvironment().databaseAddress;
  const engine = await engineOf(address);
  const publication = await engine
    .read(address, (store) => readRelease(store, dataset.slug, release.number))
    .catch((cause) => {
      if (isStoreUnavailable(cause)) throw cause;
      throw new StoreUnavailable(engine.problemOf(cause), withoutPassword(address), { cause });
    });
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
