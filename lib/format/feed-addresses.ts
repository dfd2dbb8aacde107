import type { Dataset } from '@/lib/domain/publication';
import type { Locale } from '@/lib/i18n/locales';
import { feedFiles, feedIds } from './feed-files';
import { viewOf } from './view';

/** The feeds of a dataset in one language. They tell of every release, whichever one a page shows. */
export function feedAddresses(locale: Locale, dataset: Dataset) {
  const view = viewOf(locale, dataset);
  return feedIds.map((id) => {
    const { file, type } = feedFiles[id];
    return { id, type, href: view.fileHref(`/${file}`, `lang=${locale}`) };
  });
}
