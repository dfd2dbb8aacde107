import { type Element, element } from '@/lib/format/xml';
import { defaultLocale, locales } from '@/lib/i18n/locales';
import type { SitemapPage } from './sitemap-page';

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const pagesPerPiece = 200;

const changed = (at: string | null): readonly Element[] => (at === null ? [] : [element('lastmod', {}, at)]);

/** A page in each language, each with the addresses of all of them. */
function urls(origin: string, { path, changedAt }: SitemapPage): readonly Element[] {
  const address = (locale: string): string => `${origin}/${locale}${path}`;
  const link = (hreflang: string, locale: string) =>
    element('xhtml:link', { rel: 'alternate', hreflang, href: address(locale) });
  const links = [...locales.map((locale) => link(locale, locale)), link('x-default', defaultLocale)];
  return locales.map((locale) =>
    element('url', {}, [element('loc', {}, address(locale)), ...changed(changedAt), ...links]),
  );
}

const written = (elements: readonly Element[]): string => elements.map(({ markup }) => `${markup}\n`).join('');

/** A sitemap, piece by piece (sitemaps.org, with the alternates that search engines read). */
export function* sitemapXml(origin: string, pages: readonly SitemapPage[]): Iterable<string> {
  yield `${declaration}<urlset ${namespace} xmlns:xhtml="http://www.w3.org/1999/xhtml">\n`;
  for (let start = 0; start < pages.length; start += pagesPerPiece) {
    yield written(pages.slice(start, start + pagesPerPiece).flatMap((page) => urls(origin, page)));
  }
  yield '</urlset>\n';
}

/** The list of sitemaps. */
export const sitemapIndexXml = (
  origin: string,
  parts: readonly { readonly file: string; readonly changedAt: string | null }[],
): string =>
  `${declaration}<sitemapindex ${namespace}>\n${written(
    parts.map(({ file, changedAt }) =>
      element('sitemap', {}, [element('loc', {}, `${origin}/sitemap/${file}`), ...changed(changedAt)]),
    ),
  )}</sitemapindex>\n`;
