import { inspectStore } from '@/lib/data/inspect-store';
import { openStore } from '@/lib/data/open-store';
import { contentHash } from '@/lib/data/publishing/content-hash';
import { readRelease } from '@/lib/data/read-release';
import type { Publication } from '@/lib/domain/publication';

/** The current release of a dataset. Throws where any of its rows is not what was published, or the file is damaged. */
export async function readWhole(path: string, slug: string): Promise<Publication> {
  const found = await inspectStore(path);
  if (found.state !== 'ready') throw new Error(`The store is ${found.state}.`);
  const current = found.releases.find(({ dataset, isCurrent }) => isCurrent && dataset.slug === slug);
  const store = openStore(path);
  try {
    const publication = await readRelease(store, slug, current?.release.number ?? 0);
    if (publication === null) throw new Error(`There is no release of ${slug}.`);
    if (contentHash(publication) !== publication.release.contentHash)
      throw new Error('Some of the release is missing.');
    return publication;
  } finally {
    await store.$disconnect();
  }
}
