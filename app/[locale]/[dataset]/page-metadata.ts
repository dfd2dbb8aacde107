import type { Metadata } from 'next';
import type { Publication } from '@/lib/domain/publication';
import { type View, viewOf } from '@/lib/format/view';
import { locales } from '@/lib/i18n/locales';

/**
 * Title, description and the page's address in each language. `path`: below the dataset, without a query.
 * A frozen page is a document of its own, at its own address; search engines are led to the current one. They are kept
 * from invented data altogether.
 */
export function pageMetadata(
  view: View,
  { dataset }: Publication,
  path: string,
  texts: { readonly title: string; readonly description: string },
): Metadata {
  const marked = (text: string): string => (view.mark === null ? text : `${view.mark.prefix} ${text}`);
  const told = { title: marked(texts.title), description: marked(texts.description) };
  return {
    ...told,
    alternates: {
      canonical: view.href(path),
      languages: Object.fromEntries(
        locales.map((locale) => [locale, viewOf(locale, dataset, view.release).href(path)]),
      ),
    },
    ...(view.mark === null && view.release === null ? {} : { robots: 'noindex' }),
    openGraph: { ...told, siteName: view.messages.site.name, locale: view.locale, type: 'website' },
  };
}
