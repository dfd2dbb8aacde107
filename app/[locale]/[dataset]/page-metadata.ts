import type { Metadata } from 'next';
import { alternates } from '@/app/[locale]/alternates';
import { cardMetadata } from '@/app/[locale]/card-metadata';
import { cardHref } from '@/components/cards/card-href';
import { cardAt } from '@/components/cards/card-id';
import type { Publication } from '@/lib/domain/publication';
import { type View, viewOf } from '@/lib/format/view';

interface PageTexts {
  readonly title: string;
  readonly description: string;
  /**
   * The canonical query of a page that holds what no other does, without `?`: a further page of a list. Filters, orders
   * and measures show a part of a page, or the same in another way, and are found under its plain address.
   */
  readonly search?: string;
}

/**
 * Title, description, card, and the page's address in each language. `path`: below the dataset, without a query.
 * A frozen page is a document of its own, at its own address; search engines are led to the current one. They are kept
 * from invented data altogether.
 */
export function pageMetadata(
  view: View,
  { dataset }: Publication,
  path: string,
  { search = '', ...texts }: PageTexts,
): Metadata {
  const marked = (text: string): string => (view.mark === null ? text : `${view.mark.prefix} ${text}`);
  const told = { title: marked(texts.title), description: marked(texts.description) };
  const card = cardHref(view, cardAt(path));
  return {
    ...told,
    alternates: alternates(view.locale, (locale) => viewOf(locale, dataset, view.release).href(path, search)),
    ...(view.mark === null && view.release === null ? {} : { robots: 'noindex' }),
    ...cardMetadata({ ...told, locale: view.locale, path: view.href(path, search), card }),
  };
}
