import type { View } from '@/lib/format/view';

interface FileLinksProps {
  readonly view: View;
  readonly dataset: 'schemes' | 'summary' | 'figures' | 'sources';
  /** The canonical query of the page, without the question mark; the file follows it. */
  readonly search: string;
  /** How many rows the file has. */
  readonly rows: number;
}

/** Links to a page's own table as files: the page's address with another ending. */
export function FileLinks({ view, dataset, search, rows }: FileLinksProps) {
  const { messages, format, locale } = view;
  const address = (extension: string, extra = '') =>
    view.fileHref(`/${dataset}.${extension}`, [search, extra].filter(Boolean).join('&'));
  const count = `, ${messages.downloadRows(format.count(rows))}`;
  return (
    <p className="flex flex-wrap gap-2 no-print">
      <a className="button" href={address('csv')} download>
        {messages.csv}
        {count}
      </a>
      <a className="button" href={address('csv', `excel=1&lang=${locale}`)} download>
        {messages.csvExcel}
        {count}
      </a>
      <a className="button" href={address('json')}>
        {messages.json}
      </a>
    </p>
  );
}
