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

/** Pages in an order, made when they are asked for. */
export interface SitemapPages {
  readonly length: number;
  /** Those from the place `from`, counted from 0, to before `to`. */
  slice(from: number, to: number): readonly SitemapPage[];
}

/**
 * Every page of a dataset's current release. What shows the release as a whole changed when that was published; of a
 * single scheme or figure that is not known, since most of them are the same in the next release.
 */
export function datasetPages(report: Report): SitemapPages {
  const { dataset, release, schemes } = report.publication;
  const below = (page: string, id: string): SitemapPage => ({
    path: `/${dataset.slug}${page}/${encodeURIComponent(id)}`,
    changedAt: null,
  });
  const whole = pageIds.map((id) => ({ path: `/${dataset.slug}${pages[id]}`, changedAt: release.publishedAt }));
  const figures = listedFigures(report).map(({ id }) => below(pages.figures, id));
  const afterSchemes = whole.length + schemes.length;
  const at = (place: number): SitemapPage | undefined => {
    if (place < whole.length) return whole[place];
    if (place >= afterSchemes) return figures[place - afterSchemes];
    const scheme = schemes.at(place - whole.length);
    return scheme && below(pages.schemes, scheme.code);
  };
  const length = afterSchemes + figures.length;
  return {
    length,
    slice: (from, to) =>
      Array.from({ length: Math.min(to, length) - from }, (_, index) => at(from + index)).filter(
        (page) => page !== undefined,
      ),
  };
}
