import type { View } from '@/lib/format/view';
import type { Locale } from '@/lib/i18n/locales';
import type { SitePage } from '@/lib/vocabulary/site-page';
import { type CardId, writeCardId } from './card-id';

/** In pixels: what the places that show cards ask for. */
export const cardSize = { width: 1200, height: 630 } as const;

/** The address of a card of a dataset, in the release and the language that the reader looks at. */
export const cardHref = (view: View, card: CardId): string =>
  view.fileHref(`/cards/${encodeURIComponent(writeCardId(card))}.png`, `lang=${view.locale}`);

/** The address of the card of a page that belongs to no dataset. */
export const siteCardHref = (locale: Locale, page: SitePage): string => `/api/v1/cards/${page}.png?lang=${locale}`;
