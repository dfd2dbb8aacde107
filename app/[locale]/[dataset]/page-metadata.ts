import type { Metadata } from 'next';
import type { Publication } from '@/lib/domain/publication';
import type { View } from '@/lib/format/view';
import { locales } from '@/lib/i18n/locales';

/** Title, description and the page's address in each language. `path`: below the dataset, without a query. */
export function pageMetadata(
  view: View,
  publication: Publication,
  path: string,
  texts: { readonly title: string; readonly description: string },
): Metadata {
  const { slug } = publication.dataset;
  return {
    ...texts,
    alternates: {
      canonical: `${view.base}${path}`,
      languages: Object.fromEntries(locales.map((locale) => [locale, `/${locale}/${slug}${path}`])),
    },
    openGraph: { ...texts, siteName: view.messages.site.name, locale: view.locale, type: 'website' },
  };
}
