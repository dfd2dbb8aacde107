import type { Cell, CellStyle, WriteSheet } from 'hucre/xlsx';
import type { Locale } from '@/lib/i18n/locales';
import { messagesFor } from '@/lib/i18n/messages';
import { rowHeights } from '../template/row-heights';
import { hintStyle, titleStyle, wrappedStyle } from '../template/sheet-style';
import type { NoteRow } from './note-row';
import { workbookText } from './workbook-text';

const widths = [44, 96];
const linkStyle: CellStyle = {
  ...wrappedStyle,
  font: { name: 'Arial', size: 11, underline: 'single', color: { rgb: '0B5D57' } },
};

/** An address that a workbook's relationship can hold. */
const isLinkable = (href: string): boolean => /^https?:\/\//.test(href) && href.length <= 2000;

function textCell({ text, href }: NoteRow): Partial<Cell> {
  const value = text === null ? null : workbookText(text);
  return href && isLinkable(href)
    ? { value, style: linkStyle, hyperlink: { target: href } }
    : { value, style: wrappedStyle };
}

/** The notes, one line each: what it tells on the left, the text on the right. */
export function notesSheet(rows: readonly NoteRow[], locale: Locale): WriteSheet {
  const cells = rows.flatMap((row, index): (readonly [string, Partial<Cell>])[] => [
    [
      `${index},0`,
      {
        value: row.name === null ? null : workbookText(row.name),
        style: row.isHeading ? titleStyle : hintStyle,
      },
    ],
    [`${index},1`, textCell(row)],
  ]);
  const heights = rowHeights(
    rows.map(({ name, text, isHeading }) => [isHeading ? null : name, text]),
    widths,
  );
  for (const [index, { isHeading }] of rows.entries()) if (isHeading) heights.set(index, { height: 24 });
  return {
    name: messagesFor(locale).dictionary.sheets.notes,
    columns: widths.map((width) => ({ width })),
    cells: new Map(cells),
    rowDefs: heights,
    view: { showGridLines: false },
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}
