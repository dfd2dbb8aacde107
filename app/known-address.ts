import { type PageId, pages } from '@/components/layout/pages';
import { listDatasets } from '@/lib/data/list-datasets';
import { listReleases } from '@/lib/data/list-releases';
import { loadPublication } from '@/lib/data/load-publication';
import { chartsFor } from '@/lib/domain/charts/charts-for';
import { findFigure } from '@/lib/domain/find-figure';
import type { Publication } from '@/lib/domain/publication';
import { schemeWithCode } from '@/lib/domain/register/scheme-with-code';
import { reportOf } from '@/lib/domain/report';
import { readReleaseQuery } from '@/lib/schemas/release-query';
import { sitePages } from '@/lib/vocabulary/site-page';

/**
 * Whether a page's address leads anywhere. `path`: what follows the language, decoded. `search`: what may ask for a
 * release, which may hold what others do not.
 * Asked before the page is built: Next sends the page of a `notFound()` empty to a reader without scripts
 * (vercel/next.js#62228). What the page reads is read here first: throws `StoreUnavailable` where it cannot be.
 */
export async function isKnownAddress(path: readonly string[], search: URLSearchParams): Promise<boolean> {
  const [slug, page, id, ...rest] = path;
  if (slug === undefined) {
    await listDatasets();
    return true;
  }
  if ((sitePages as readonly string[]).includes(slug)) return page === undefined;
  const numbers = (await listReleases(slug)).map(({ number }) => number);
  const publication = await loadPublication(slug, readReleaseQuery(search, numbers).release ?? undefined);
  if (!publication) return false;
  if (page === undefined) return true;
  if (page === 'embed') return isKnownEmbed(publication, [id, ...rest]);
  if (rest.length > 0) return false;
  if (!Object.values<string>(pages).includes(`/${page}`)) return false;
  return id === undefined || (holders[page as PageId]?.(publication, id) ?? false);
}

/** `path`: what follows `embed`. */
function isKnownEmbed(publication: Publication, [kind, id, ...rest]: readonly (string | undefined)[]): boolean {
  if (id === undefined || rest.length > 0) return false;
  if (kind === 'figures') return holders.figures?.(publication, id) ?? false;
  return kind === 'charts' && chartsFor(reportOf(publication)).some((chart) => chart.id === id);
}

/** The pages that hold one page for each of something. */
const holders: Partial<Record<PageId, (publication: Publication, id: string) => boolean>> = {
  schemes: ({ schemes }, id) => schemeWithCode(schemes, id) !== null,
  figures: (publication, id) => findFigure(reportOf(publication).closure, id) !== null,
};
