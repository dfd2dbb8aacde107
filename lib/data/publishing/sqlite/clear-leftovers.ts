import { behindLinks } from './behind-links';
import { hasLeftovers, removeDrafts } from './draft-files';
import { lockStore } from './store-lock';

/** Removes what a process that was killed left beside the store, where there is anything and nobody is publishing. */
export async function clearLeftovers(path: string): Promise<void> {
  try {
    const place = behindLinks(path);
    if (!hasLeftovers(place)) return;
    const lock = await lockStore(place, 0, () => {});
    removeDrafts(place);
    lock.release();
  } catch {
    // Somebody is publishing, or only reading is allowed here.
  }
}
