import type { Dataset, Release } from '@/lib/domain/publication';
import { datasetOf, districtOf, releaseOf } from './release-rows';
import type { StoreClient } from './store-client';

/** A release that the store holds, without its rows. */
export interface StoredRelease {
  readonly dataset: Dataset;
  readonly release: Release;
  readonly isCurrent: boolean;
  /** The hash of the seed that was last taken into account. */
  readonly seedHash: string | null;
  /** Differs for any two releases that may differ in content. */
  readonly key: string;
}

export const releaseKey = (slug: string, { number, contentHash, publishedAt }: Release): string =>
  [slug, number, contentHash, publishedAt].join(' ');

/** Every release, by dataset and then by number. */
export async function readStoredReleases(store: StoreClient): Promise<StoredRelease[]> {
  const rows = await store.release.findMany({
    include: { dataset: true, districts: { orderBy: { position: 'asc' } } },
    orderBy: [{ datasetId: 'asc' }, { number: 'asc' }],
  });
  return rows.map(({ dataset: { slug, currentReleaseId }, districts, ...row }) => {
    const release = releaseOf(row);
    return {
      dataset: datasetOf(slug, row, districts.map(districtOf)),
      release,
      isCurrent: row.id === currentReleaseId,
      seedHash: row.seedHash,
      key: releaseKey(slug, release),
    };
  });
}
