import type { CellValue, WriteSheet } from 'hucre/xlsx';
import type { Locale } from '@/lib/i18n/locales';
import { messagesFor } from '@/lib/i18n/messages';
import type { DescribedColumn } from '../described-table';
import { rowHeights } from '../template/row-heights';
import { headingStyle, wrappedStyle } from '../template/sheet-style';
import { workbookText } from './workbook-text';

const widths = [34, 26, 14, 18, 44, 70];

/** What each column of the data is, one row each. */
export function dictionarySheet(columns: readonly DescribedColumn[], locale: Locale): WriteSheet {
  const { dictionary, files } = messagesFor(locale);
  const { headings, types, sheets } = dictionary;
  const titles = [headings.title, headings.id, headings.type, headings.unit, headings.codes, headings.definition];
  const rows: readonly (readonly CellValue[])[] = [
    titles,
    ...columns.map(({ id, title, type, unit, codes, definition }) => [
      title[locale],
      id,
      types[type],
      unit === null ? null : files.units[unit],
      codes?.length ? workbookText(codes.map(({ code, name }) => `${code} = ${name[locale]}`).join('; ')) : null,
      definition[locale],
    ]),
  ];
  const cells = rows.flatMap((values, row) =>
    values.map(
      (value, column) => [`${row},${column}`, { value, style: row === 0 ? headingStyle : wrappedStyle }] as const,
    ),
  );
  return {
    name: sheets.dictionary,
    columns: widths.map((width) => ({ width })),
    cells: new Map(cells),
    rowDefs: rowHeights(rows, widths),
    freezePane: { rows: 1, columns: 1 },
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    a11y: { headerRow: 0 },
  };
}
