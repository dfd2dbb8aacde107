import { PublishingRefused } from '@/lib/data/publishing/publishing-refused';
import type { StoreReader } from '@/lib/data/read-store';
import type { WholePublication } from '@/lib/domain/publication';

/** A release with everything in it, the current one where no number is given. Throws `PublishingRefused` for none. */
export async function releaseNamed(store: StoreReader, slug: string, number?: number): Promise<WholePublication> {
  const publication = await store.release(slug, number);
  if (publication !== null) return publication;
  const isKnown = store.releases.some(({ dataset }) => dataset.slug === slug);
  throw new PublishingRefused(isKnown ? 'unknown_release' : 'unknown_dataset', slug, number ?? null);
}
