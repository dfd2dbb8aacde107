import type { StoreAddress } from '../store-address';
import { readStoredReleases } from '../stored-releases';
import { type Added, addRelease } from './add-release';
import { changeStore } from './change-store';
import { PublishingRefused } from './publishing-refused';
import type { ReleaseContent } from './release-content';
import type { ReleaseOptions } from './store-change';

export interface PublishOptions extends ReleaseOptions {
  /** Everything is done but the last step: the store stays as it is. */
  readonly dryRun?: boolean;
  /** The number of the release that the content was checked against, `null` for a new dataset; any, where not given. */
  readonly follows?: number | null;
  /** Told how many schemes are written. */
  readonly onProgress?: (written: number) => void;
}

/**
 * Publishes the content as its dataset's next release, as a whole or not at all. Content that is current already is left
 * alone. Throws `PublishingRefused` where another release came between, and whatever `changeStore` throws.
 */
export const publish = (
  address: StoreAddress,
  content: ReleaseContent,
  { dryRun = false, follows, onProgress, preparing, ...options }: PublishOptions = {},
): Promise<Added> =>
  changeStore(
    address,
    async (draft) => {
      const { slug } = content.dataset;
      const current = (await readStoredReleases(draft.store)).find(
        ({ dataset, isCurrent }) => isCurrent && dataset.slug === slug,
      );
      const number = current?.release.number ?? null;
      if (follows !== undefined && follows !== number) throw new PublishingRefused('overtaken', slug, number);
      const added = await addRelease(draft, content, { preparing, ...(onProgress && { onProgress }) });
      return { value: added, keep: added.isNew && !dryRun };
    },
    options,
  );
