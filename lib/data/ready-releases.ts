import 'server-only';
import { storeContents } from './store-state';
import { StoreUnavailable } from './store-unavailable';
import type { StoredRelease } from './stored-releases';

/** Every release of the store as of the last second. Throws `StoreUnavailable` where the store cannot be read. */
export async function readyReleases(): Promise<readonly StoredRelease[]> {
  const contents = await storeContents();
  if (contents.state !== 'ready') throw new StoreUnavailable(contents.state, contents.address);
  return contents.releases;
}
