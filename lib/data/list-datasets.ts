import 'server-only';
import type { Dataset } from '@/lib/domain/publication';
import { loadPublication } from './load-publication';
import { storeContents } from './store-state';
import { StoreUnavailable } from './store-unavailable';

/** Every dataset with a current release, the oldest first. Throws `StoreUnavailable` where the store cannot be read. */
export async function listDatasets(): Promise<Dataset[]> {
  const contents = await storeContents();
  if (contents.state !== 'ready') throw new StoreUnavailable(contents.state, contents.path);
  const current = contents.releases.filter(({ isCurrent }) => isCurrent);
  const publications = await Promise.all(current.map(({ slug }) => loadPublication(slug)));
  return publications.flatMap((publication) => (publication === null ? [] : [publication.dataset]));
}
