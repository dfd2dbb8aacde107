import type { WholePublication } from '@/lib/domain/publication';
import { engineOf } from './engine-of';
import { inspectStore } from './inspect-store';
import { readRelease } from './read-release';
import type { StoreAddress } from './store-address';
import type { StoreClient } from './store-client';
import type { StoreProblem } from './store-problem';
import { StoreUnavailable } from './store-unavailable';
import type { StoredRelease } from './stored-releases';

/** A store as it is at one moment. */
export interface StoreReader {
  readonly releases: readonly StoredRelease[];
  /** A release with all its rows; the current one where no number is given. `null` where there is none. */
  release(slug: string, number?: number): Promise<WholePublication | null>;
  /** The codes that any release of the dataset gave to a scheme. */
  usedCodes(slug: string): Promise<readonly string[]>;
}

/** A store of this kind is read as one that holds nothing. */
const hasNothing = (state: StoreProblem | 'ready'): boolean => state === 'missing' || state === 'empty';

/** Does the work with what the store holds. Throws `StoreUnavailable` where it cannot be read. */
export async function readStore<Value>(
  address: StoreAddress,
  work: (reader: StoreReader) => Promise<Value>,
): Promise<Value> {
  const found = await inspectStore(address, { thoroughly: false });
  if (found.state !== 'ready') {
    if (!hasNothing(found.state)) throw new StoreUnavailable(found.state, found.address);
    return work({ releases: [], release: async () => null, usedCodes: async () => [] });
  }
  const engine = await engineOf(address);
  return engine.read(address, (store) => work(readerOf(store, found.releases)));
}

const readerOf = (store: StoreClient, releases: readonly StoredRelease[]): StoreReader => ({
  releases,
  async release(slug, number) {
    const wanted = releases.find(
      ({ dataset, release, isCurrent }) =>
        dataset.slug === slug && (number === undefined ? isCurrent : release.number === number),
    );
    return wanted === undefined ? null : readRelease(store, slug, wanted.release.number);
  },
  async usedCodes(slug) {
    const rows = await store.$queryRaw<{ code: string }[]>`
      SELECT DISTINCT s."code" FROM "Scheme" s
        JOIN "Release" r ON r."id" = s."releaseId"
        JOIN "Dataset" d ON d."id" = r."datasetId"
       WHERE d."slug" = ${slug}`;
    return rows.map(({ code }) => code);
  },
});
