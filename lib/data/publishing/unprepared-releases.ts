import { pieceNames } from '../packed/piece-names';
import type { StoreClient } from '../store-client';
import { madeBy } from './made-by';
import type { Preparing } from './preparing';
import { mostUnprepared } from './write-pieces';

/** A release of a large register that this program did not prepare. */
interface UnpreparedRelease {
  readonly id: number;
  readonly slug: string;
  readonly number: number;
}

/** Those that were published before there was anything to prepare, or by a program that prepared otherwise. */
export async function unpreparedReleases(
  store: StoreClient,
  preparing: Preparing,
): Promise<readonly UnpreparedRelease[]> {
  const large = await store.scheme.groupBy({
    by: ['releaseId'],
    having: { code: { _count: { gt: mostUnprepared } } },
  });
  const ids = large.map(({ releaseId }) => releaseId);
  const marks = await store.releasePiece.findMany({
    where: { releaseId: { in: ids }, name: pieceNames.madeBy, part: 0 },
  });
  const wanted = Buffer.from(madeBy(preparing));
  const prepared = new Set(marks.filter(({ bytes }) => wanted.equals(bytes)).map(({ releaseId }) => releaseId));
  const releases = await store.release.findMany({
    where: { id: { in: ids.filter((id) => !prepared.has(id)) } },
    include: { dataset: true },
    orderBy: { id: 'asc' },
  });
  return releases.map(({ id, number, dataset: { slug } }) => ({ id, slug, number }));
}
