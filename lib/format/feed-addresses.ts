import type { Dataset } from '@/lib/domain/publication';
import type { Locale } from '@/lib/i18n/locales';
import { viewOf } from './view';

/** The feeds of a dataset in one language. They tell of every release, whichever one a page shows. */
export function feedAddresses(locale: Locale, dataset: Dataset) {
  const view = viewOf(locale, dataset);
  return [
    { id: 'atom', type: 'application/atom+xml', href: view.fileHref('/updates.atom', `lang=${locale}`) },
    { id: 'jsonFeed', type: 'application/feed+json', href: view.fileHref('/updates.json', `lang=${locale}`) },
  ] as const;
}
