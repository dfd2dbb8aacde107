import type { Metadata } from 'next';
import { siteCardHref } from '@/components/cards/card-href';
import { sitePageTexts } from '@/components/cards/site-page-texts';
import type { Locale } from '@/lib/i18n/locales';
import type { SitePage } from '@/lib/vocabulary/site-page';
import { alternates } from './alternates';
import { cardMetadata } from './card-metadata';

interface SiteMetadataOptions {
  /** Where the page's query makes it another page. */
  readonly title?: string;
  /** The query of such a page, canonical and without `?`. */
  readonly search?: string;
}

/** Title, description, addresses and card of a page that belongs to no dataset. */
export function siteMetadata(
  locale: Locale,
  page: SitePage,
  { title: ownTitle, search = '' }: SiteMetadataOptions = {},
): Metadata {
  const texts = sitePageTexts(locale, page);
  const title = ownTitle ?? texts.title;
  const { description } = texts;
  const href = (each: Locale) => `/${each}/${page}${search && `?${search}`}`;
  const card = siteCardHref(locale, page);
  return {
    title,
    description,
    alternates: alternates(locale, href),
    ...cardMetadata({ locale, title, description, path: href(locale), card }),
  };
}
