import 'server-only';
import type { Publication } from '@/lib/domain/publication';
import { readEnvironment } from '@/lib/schemas/environment';
import { openStore } from './open-store';
import { readRelease } from './read-release';
import { storeContents } from './store-state';
import { StoreUnavailable } from './store-unavailable';

// A release never changes, so what is read once may be kept.
const loaded = new Map<string, Promise<Publication | null>>();

async function read(slug: string, number: number): Promise<Publication | null> {
  const path = readEnvironment().databasePath;
  const store = openStore(path);
  try {
    return await readRelease(store, slug, number);
  } catch (cause) {
    throw new StoreUnavailable('unreadable', path, { cause });
  } finally {
    await store.$disconnect();
  }
}

/**
 * One release of a dataset with everything in it: the current one, or the one with that number.
 * `null` where there is no such dataset or release; throws `StoreUnavailable` where the store cannot be read.
 */
export async function loadPublication(slug: string, releaseNumber?: number): Promise<Publication | null> {
  const contents = await storeContents();
  if (contents.state !== 'ready') throw new StoreUnavailable(contents.state, contents.path);
  const found = contents.releases.find(
    (release) =>
      release.slug === slug && (releaseNumber === undefined ? release.isCurrent : release.number === releaseNumber),
  );
  if (found === undefined) return null;
  const known = loaded.get(found.key);
  if (known !== undefined) return known;
  const publication = read(slug, found.number);
  loaded.set(found.key, publication);
  publication.catch(() => loaded.delete(found.key));
  return publication;
}
