import type { Note, Release } from '@/lib/domain/publication';
import { readRelease } from '../read-release';
import type { StoreAddress } from '../store-address';
import { readStoredReleases, type StoredRelease } from '../stored-releases';
import { type Added, addRelease } from './add-release';
import { changeStore } from './change-store';
import { PublishingRefused } from './publishing-refused';
import type { ReleaseOptions } from './store-change';

export interface RollbackOptions extends ReleaseOptions {
  readonly dryRun?: boolean;
  /** Why, given the number of the release that comes back. */
  readonly note: (restores: number) => Note;
}

/** The number of the release that first said what this one says: a rollback says what another did. */
function saidFirst({ number, restores }: Release, releases: readonly StoredRelease[]): number {
  const restored = releases.find(({ release }) => release.number === restores);
  return restored === undefined ? number : saidFirst(restored.release, releases);
}

/**
 * Publishes what an earlier release of the dataset said as the next one: that of the number `to`, or else the one before
 * what is current, so that two rollbacks go back two steps. Nothing is taken away. Throws `PublishingRefused` where there
 * is no such release, and whatever `changeStore` throws.
 */
export const rollback = (
  address: StoreAddress,
  slug: string,
  to: number | null,
  { dryRun = false, note, preparing, ...options }: RollbackOptions,
): Promise<Added & { readonly restores: number }> =>
  changeStore(
    address,
    async (draft) => {
      const releases = (await readStoredReleases(draft.store)).filter(({ dataset }) => dataset.slug === slug);
      const current = releases.find(({ isCurrent }) => isCurrent);
      if (current === undefined) throw new PublishingRefused('unknown_dataset', slug);
      const restores = to ?? saidFirst(current.release, releases) - 1;
      if (restores === 0) throw new PublishingRefused('no_earlier_release', slug);
      const publication = await readRelease(draft.store, slug, restores);
      if (publication === null) throw new PublishingRefused('unknown_release', slug, restores);
      const { file } = publication.release;
      const release = { title: null, note: note(restores), origin: 'rollback', restores, file } as const;
      const added = await addRelease(draft, { ...publication, release }, { preparing });
      return { value: { ...added, restores }, keep: added.isNew && !dryRun };
    },
    options,
  );
