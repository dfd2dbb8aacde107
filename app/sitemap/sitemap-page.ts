import { pageIds, pages } from '@/components/layout/pages';
import { listedFigures } from '@/lib/domain/listed-figures';
import type { Report } from '@/lib/domain/report';
import { sitePages } from '@/lib/vocabulary/site-page';

/** A page that search engines are told of, in every language. */
export interface SitemapPage {
  /** The address after the language: `/lang-son/schemes`. */
  readonly path: string;
  /** ISO date and time of the last change, where it is known. */
  readonly changedAt: string | null;
}

/** The pages that belong to no dataset. */
export const sitePagesListed: readonly SitemapPage[] = sitePages.map((page) => ({ path: `/${page}`, changedAt: null }));

/**
 * Every page of a dataset's current release. What shows the release as a whole changed when that was published; of a
 * single scheme or figure that is not known, since most of them are the same in the next release.
 */
export function datasetPages(report: Report): readonly SitemapPage[] {
  const { dataset, release, schemes } = report.publication;
  const below = (page: string, id: string): SitemapPage => ({
    path: `/${dataset.slug}${page}/${encodeURIComponent(id)}`,
    changedAt: null,
  });
  return [
    ...pageIds.map((id) => ({ path: `/${dataset.slug}${pages[id]}`, changedAt: release.publishedAt })),
    ...schemes.map(({ code }) => below(pages.schemes, code)),
    ...listedFigures(report).map(({ id }) => below(pages.figures, id)),
  ];
}
