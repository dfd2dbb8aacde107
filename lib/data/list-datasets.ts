import 'server-only';
import type { Dataset } from '@/lib/domain/publication';
import { readyReleases } from './ready-releases';

/** Every dataset as its current release tells of it, the oldest first. Throws `StoreUnavailable` where the store cannot be read. */
export async function listDatasets(): Promise<Dataset[]> {
  return (await readyReleases()).filter(({ isCurrent }) => isCurrent).map(({ dataset }) => dataset);
}
