import 'server-only';
import type { ReleaseSummary } from '@/lib/domain/release-summary';
import { readyReleases } from './ready-releases';

/**
 * The releases of a dataset, the newest first; none where there is no such dataset. Throws `StoreUnavailable` where the
 * store cannot be read.
 */
export async function listReleases(slug: string): Promise<readonly ReleaseSummary[]> {
  return (await readyReleases())
    .filter(({ dataset }) => dataset.slug === slug)
    .map(({ release, isCurrent }) => ({ ...release, isCurrent }))
    .reverse();
}
