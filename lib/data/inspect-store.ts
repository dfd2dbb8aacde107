import { engineOf } from './engine-of';
import { type StoreAddress, withoutPassword } from './store-address';
import type { StoreProblem } from './store-problem';
import { isStoreUnavailable } from './store-unavailable';
import { readStoredReleases, type StoredRelease } from './stored-releases';

export type StoreContents =
  | { readonly state: 'ready'; readonly releases: readonly StoredRelease[] }
  | { readonly state: StoreProblem; readonly address: string };

/**
 * Looks into the store without changing or creating it. Never throws for what it finds there. `thoroughly`: whether to
 * look for damage everywhere.
 */
export async function inspectStore(
  address: StoreAddress,
  { thoroughly = true }: { readonly thoroughly?: boolean } = {},
): Promise<StoreContents> {
  const engine = await engineOf(address);
  const unread = (state: StoreProblem): StoreContents => ({ state, address: withoutPassword(address) });
  try {
    const problem = await engine.problem(address, thoroughly);
    if (problem !== null) return unread(problem);
    const releases = await engine.read(address, readStoredReleases);
    return releases.some(({ isCurrent }) => isCurrent) ? { state: 'ready', releases } : unread('empty');
  } catch (error) {
    return unread(isStoreUnavailable(error) ? error.state : engine.problemOf(error));
  }
}
