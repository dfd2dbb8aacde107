import type { Locale } from '@/lib/i18n/locales';
import { messagesFor } from '@/lib/i18n/messages';
import type { SitePage } from '@/lib/vocabulary/site-page';

/** What a page that belongs to no dataset says of itself: to search engines, and on its card. */
export function sitePageTexts(
  locale: Locale,
  page: SitePage,
): { readonly title: string; readonly description: string } {
  const { apiPage, datasets, compare, checkPage, guide } = messagesFor(locale);
  const texts: Record<SitePage, { readonly title: string; readonly description: string }> = {
    datasets,
    compare,
    check: checkPage,
    guide,
    developers: apiPage,
  };
  return texts[page];
}
