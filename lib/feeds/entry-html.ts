import { element } from '@/lib/format/xml';
import type { FeedEntry } from './feed';

/** An entry's content as HTML. */
export const entryHtml = ({ paragraphs, lines }: FeedEntry): string =>
  [
    ...paragraphs.map(({ text, lang }) => element('p', { lang }, text)),
    ...(lines.length > 0
      ? [
          element(
            'ul',
            {},
            lines.map((line) => element('li', {}, line)),
          ),
        ]
      : []),
  ]
    .map(({ markup }) => markup)
    .join('');
