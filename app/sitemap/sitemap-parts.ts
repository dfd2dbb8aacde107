import { listDatasets } from '@/lib/data/list-datasets';
import { loadPublication } from '@/lib/data/load-publication';
import { reportOf } from '@/lib/domain/report';
import { locales } from '@/lib/i18n/locales';
import { datasetPages, type SitemapPage, sitePagesListed } from './sitemap-page';

/** A sitemap may hold 50,000 addresses and 50 MB; each page has one in each language. */
export const mostPages = Math.floor(20_000 / locales.length);

export interface SitemapPart {
  /** `lang-son-1.xml`. */
  readonly file: string;
  readonly changedAt: string | null;
  /** What decides its content, beside the site's address. */
  readonly identity: string;
  readonly pages: () => readonly SitemapPage[];
}

const site: SitemapPart = { file: 'site.xml', changedAt: null, identity: 'site', pages: () => sitePagesListed };

/** Every sitemap: one of the site's own pages, and those of each dataset's current release. None of invented data. */
export async function sitemapParts(): Promise<readonly SitemapPart[]> {
  const parts: SitemapPart[] = [site];
  for (const { slug, isIllustrative } of await listDatasets()) {
    const publication = isIllustrative ? null : await loadPublication(slug);
    if (publication === null) continue;
    const { contentHash, number, publishedAt } = publication.release;
    const pages = datasetPages(reportOf(publication));
    for (let start = 0; start < pages.length; start += mostPages) {
      const file = `${slug}-${start / mostPages + 1}.xml`;
      const identity = [file, number, publishedAt, contentHash].join(' ');
      parts.push({ file, changedAt: publishedAt, identity, pages: () => pages.slice(start, start + mostPages) });
    }
  }
  return parts;
}
