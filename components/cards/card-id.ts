import { type PageId, pageIds, pages } from '@/components/layout/pages';

/** What a card of a dataset is of: one of its pages, or one of its charts, figures or schemes. */
export type CardId =
  | { readonly kind: 'page'; readonly page: PageId }
  | { readonly kind: 'chart' | 'figure' | 'scheme'; readonly id: string };

const things = ['chart', 'figure', 'scheme'] as const;

/** `overview`, `figure-A08`; `null` for what names no card. */
export function readCardId(text: string): CardId | null {
  const page = pageIds.find((id) => id === text);
  if (page) return { kind: 'page', page };
  const kind = things.find((thing) => text.startsWith(`${thing}-`));
  return kind ? { kind, id: text.slice(kind.length + 1) } : null;
}

export const writeCardId = (card: CardId): string => (card.kind === 'page' ? card.page : `${card.kind}-${card.id}`);

/** The card of the page at `path`, below its dataset: that of the overview where it has none of its own. */
export function cardAt(path: string): CardId {
  const [, kind, id = ''] = /^\/(scheme|figure)s\/(.+)$/.exec(path) ?? [];
  if (kind === 'scheme' || kind === 'figure') return { kind, id: decodeURIComponent(id) };
  return { kind: 'page', page: pageIds.find((page) => pages[page] === path) ?? 'overview' };
}
