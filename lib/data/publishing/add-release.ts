import { contentHash } from './content-hash';
import type { Preparing } from './preparing';
import type { ReleaseContent } from './release-content';
import type { Draft } from './store-change';
import { writePieces } from './write-pieces';
import { writeRelease } from './write-release';

/** What became of a content: the number of the release that holds it, and whether it is a new one. */
export interface Added {
  readonly number: number;
  readonly isNew: boolean;
}

interface AddOptions {
  readonly seedHash?: string;
  /** Without it nothing is prepared, and a large register is read whole. */
  readonly preparing?: Preparing | undefined;
  readonly onProgress?: (written: number) => void;
}

/**
 * Writes the content into a draft as the dataset's next release and makes it the current one. Content that is current
 * already is left alone; earlier releases are never touched. `seedHash`: the seed that it takes into account; that of
 * the release which it follows, where none is given.
 */
export async function addRelease(
  draft: Draft,
  content: ReleaseContent,
  { seedHash, preparing, onProgress = () => {} }: AddOptions = {},
): Promise<Added> {
  const { slug } = content.dataset;
  const hash = contentHash(content);
  const owner = await draft.store.dataset.upsert({
    where: { slug },
    create: { slug },
    update: {},
    include: { currentRelease: true, releases: { orderBy: { number: 'desc' }, take: 1 } },
  });
  const { currentRelease: current, releases } = owner;
  if (current?.contentHash === hash) return { number: current.number, isNew: false };
  const place = {
    datasetId: owner.id,
    number: (releases[0]?.number ?? 0) + 1,
    contentHash: hash,
    seedHash: seedHash ?? current?.seedHash ?? null,
  };
  const id = await writeRelease(draft, place, content, onProgress);
  if (preparing !== undefined) await writePieces(draft.store, id, content, preparing);
  await draft.store.dataset.update({ where: { id: owner.id }, data: { currentReleaseId: id } });
  return { number: place.number, isNew: true };
}
