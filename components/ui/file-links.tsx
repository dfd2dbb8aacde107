import type { View } from '@/lib/format/view';

interface FileLinksProps {
  readonly view: View;
  readonly dataset: 'schemes' | 'summary' | 'figures' | 'sources';
  /** The canonical query of the page, without the question mark; the file follows it. */
  readonly search: string;
  /** How many rows the file has; said once, since each format has the same. */
  readonly rows: number;
}

/** Links to a page's own table as files: the page's address with another ending. */
export function FileLinks({ view, dataset, search, rows }: FileLinksProps) {
  const { messages, format, locale } = view;
  const address = (extension: string, extra = '') =>
    view.fileHref(`/${dataset}.${extension}`, [search, extra].filter(Boolean).join('&'));
  return (
    <p className="flex flex-wrap gap-1.5 sm:gap-2 no-print">
      <a className="button" href={address('csv')} download>
        {messages.csv}, {messages.downloadRows(format.count(rows))}
      </a>
      <a className="button" href={address('csv', `excel=1&lang=${locale}`)} download>
        {messages.csvExcel}
      </a>
      <a className="button" href={address('json')}>
        {messages.json}
      </a>
    </p>
  );
}
