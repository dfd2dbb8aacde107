import type { View } from '@/lib/format/view';
import { type TableFormatId, tableFormatIds, tableFormats } from '@/lib/vocabulary/file-format';

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
  const address = (id: TableFormatId): string => {
    const { extension, search: form, isSpoken } = tableFormats[id];
    const query = [search, form, ...(isSpoken ? [`lang=${locale}`] : [])];
    return view.fileHref(`/${dataset}.${extension}`, query.filter(Boolean).join('&'));
  };
  return (
    <p className="flex flex-wrap gap-1 sm:gap-2 no-print">
      {tableFormatIds.map((id, index) => (
        <a key={id} className="button max-sm:px-2 max-sm:text-[0.82rem]" href={address(id)} download>
          {messages.files.formats[id].name}
          {index === 0 && `, ${messages.downloadRows(format.count(rows))}`}
        </a>
      ))}
    </p>
  );
}
