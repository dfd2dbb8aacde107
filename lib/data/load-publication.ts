import 'server-only';
import { existsSync } from 'node:fs';
import type { Publication } from '@/lib/domain/publication';
import { processWide } from '@/lib/process-wide';
import { readEnvironment } from '@/lib/schemas/environment';
import { openStore } from './open-store';
import { readRelease } from './read-release';
import { problemOf } from './store-problem';
import { storeContents } from './store-state';
import { StoreUnavailable } from './store-unavailable';

interface Loaded {
  readonly key: string;
  readonly publication: Promise<Publication | null>;
}

// A release never changes, so the current one of each dataset is kept.
const loaded = processWide('publications', () => new Map<string, Loaded>());

async function read(slug: string, number: number): Promise<Publication | null> {
  const path = readEnvironment().databasePath;
  // The driver would create it.
  if (!existsSync(/* turbopackIgnore: true */ path)) throw new StoreUnavailable('missing', path);
  const store = openStore(path);
  try {
    return await readRelease(store, slug, number);
  } catch (cause) {
    throw new StoreUnavailable(problemOf(cause), path, { cause });
  } finally {
    await store.$disconnect();
  }
}

/**
 * The current release of a dataset with everything in it. `null` where there is no such dataset; throws
 * `StoreUnavailable` where the store cannot be read.
 */
export async function loadPublication(slug: string): Promise<Publication | null> {
  const contents = await storeContents();
  if (contents.state !== 'ready') throw new StoreUnavailable(contents.state, contents.path);
  const current = contents.releases.find((release) => release.isCurrent && release.slug === slug);
  if (current === undefined) return null;
  const { key, number } = current;
  const known = loaded.get(slug);
  if (known?.key === key) return known.publication;
  const publication = read(slug, number);
  loaded.set(slug, { key, publication });
  publication.catch(() => {
    if (loaded.get(slug)?.publication === publication) loaded.delete(slug);
  });
  return publication;
}
