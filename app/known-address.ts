import { type PageId, pages } from '@/components/layout/pages';
import { listDatasets } from '@/lib/data/list-datasets';
import { loadPublication } from '@/lib/data/load-publication';
import { findFigure } from '@/lib/domain/find-figure';
import type { Publication } from '@/lib/domain/publication';
import { reportOf } from '@/lib/domain/report';

/**
 * Whether a page's address leads anywhere. `path`: what follows the language, decoded.
 * Asked before the page is built: Next sends the page of a `notFound()` empty to a reader without scripts
 * (vercel/next.js#62228). What the page reads is read here first: throws `StoreUnavailable` where it cannot be.
 */
export async function isKnownAddress(path: readonly string[]): Promise<boolean> {
  const [slug, page, id, ...rest] = path;
  if (slug === undefined) {
    await listDatasets();
    return true;
  }
  const publication = await loadPublication(slug);
  if (!publication || rest.length > 0) return false;
  if (page === undefined) return true;
  if (!Object.values<string>(pages).includes(`/${page}`)) return false;
  return id === undefined || (holders[page as PageId]?.(publication, id) ?? false);
}

/** The pages that hold one page for each of something. */
const holders: Partial<Record<PageId, (publication: Publication, id: string) => boolean>> = {
  schemes: ({ schemes }, id) => schemes.some(({ code }) => code === id),
  figures: (publication, id) => findFigure(reportOf(publication).closure, id) !== null,
};
