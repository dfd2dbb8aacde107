import { listDatasets } from '@/lib/data/list-datasets';
import { loadPublication } from '@/lib/data/load-publication';
import type { Dataset, Publication, WholePublication } from '@/lib/domain/publication';
import { wholePublication } from '@/lib/domain/whole-publication';

/** A browser reads the whole of it; a release larger than this is checked on the command line. */
const mostSchemes = 2000;

/** The release that a file may be held against in a browser, as it is kept; `null` where there is none, or an invented one, or a large one. */
async function holdable(slug: string): Promise<Publication | null> {
  const publication = await loadPublication(slug);
  return publication && !publication.dataset.isIllustrative && publication.schemes.length <= mostSchemes
    ? publication
    : null;
}

/** The same with all its schemes at hand. */
export async function heldAgainst(slug: string): Promise<WholePublication | null> {
  const publication = await holdable(slug);
  return publication && wholePublication(publication);
}

/** The datasets that have one. */
export async function holdableDatasets(): Promise<readonly Dataset[]> {
  const real = (await listDatasets()).filter(({ isIllustrative }) => !isIllustrative);
  const held = await Promise.all(real.map(({ slug }) => holdable(slug)));
  return held.flatMap((publication) => (publication ? [publication.dataset] : []));
}
