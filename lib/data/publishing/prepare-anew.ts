import { readRelease } from '../read-release';
import type { StoreClient } from '../store-client';
import type { Preparing } from './preparing';
import type { ChangePhase } from './store-change';
import { unpreparedReleases } from './unprepared-releases';
import { writePieces } from './write-pieces';

/** Prepares the large registers of a draft that this program did not prepare, and returns how many those were. */
export async function prepareAnew(
  store: StoreClient,
  preparing: Preparing,
  onPhase: (phase: ChangePhase) => void = () => {},
): Promise<number> {
  const releases = await unpreparedReleases(store, preparing);
  if (releases.length > 0) onPhase('preparing');
  for (const { id, slug, number } of releases) {
    await store.releasePiece.deleteMany({ where: { releaseId: id } });
    const publication = await readRelease(store, slug, number);
    if (publication !== null) await writePieces(store, id, publication, preparing);
  }
  return releases.length;
}
