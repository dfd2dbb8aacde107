import type { Locale } from '@/lib/i18n/locales';
import type { SitePage } from '@/lib/vocabulary/site-page';
import type { Card } from './card';
import { sitePageTexts } from './site-page-texts';

/** The card of a page that belongs to no dataset. */
export function siteCard(locale: Locale, page: SitePage): Card {
  const { title, description } = sitePageTexts(locale, page);
  return {
    warning: null,
    subject: null,
    title,
    number: null,
    text: description,
    chart: null,
    path: `/${locale}/${page}`,
  };
}
