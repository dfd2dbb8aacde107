import { loadPublication } from '@/lib/data/load-publication';
import type { WholePublication } from '@/lib/domain/publication';
import { wholePublication } from '@/lib/domain/whole-publication';

/** A browser reads the whole of it; a release larger than this is checked on the command line. */
const mostSchemes = 2000;

/** The release that a file may be held against in a browser; `null` where there is none, or an invented one, or a large one. */
export async function heldAgainst(slug: string): Promise<WholePublication | null> {
  const publication = await loadPublication(slug);
  return publication && !publication.dataset.isIllustrative && publication.schemes.length <= mostSchemes
    ? wholePublication(publication)
    : null;
}
