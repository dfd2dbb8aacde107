import { inspectStore } from '@/lib/data/inspect-store';
import { contentHash } from '@/lib/data/publishing/content-hash';
import type { WholePublication } from '@/lib/domain/publication';
import { readNumber } from '../read-number';

/** The current release of a dataset. Throws where any of its rows is not what was published, or the store is damaged. */
export async function readWhole(address: string, slug: string): Promise<WholePublication> {
  const found = await inspectStore(address);
  if (found.state !== 'ready') throw new Error(`The store is ${found.state}.`);
  const current = found.releases.find(({ dataset, isCurrent }) => isCurrent && dataset.slug === slug);
  const publication = await readNumber(address, slug, current?.release.number ?? 0);
  if (publication === null) throw new Error(`There is no release of ${slug}.`);
  if (contentHash(publication) !== publication.release.contentHash) throw new Error('Some of the release is missing.');
  return publication;
}
