import { type Cell, type CellStyle, rangeRef, type WriteSheet } from 'hucre/xlsx';
import type { Locale } from '@/lib/i18n/locales';
import { messagesFor } from '@/lib/i18n/messages';
import { type Unit, units } from '@/lib/vocabulary/measure';
import type { DescribedColumn } from '../described-table';
import { headingStyle } from '../template/sheet-style';
import { columnStyle } from './column-style';

/** What the rows of a table may be styled by: the unit that a row names, or none. */
export const rowKinds: readonly (Unit | null)[] = [null, ...units];

/**
 * The sheet of data before its rows: frozen headings that filter them, widths, and an empty row of each kind, from which
 * the rows take their styles.
 */
export function dataFrame(
  columns: readonly DescribedColumn[],
  widths: readonly number[],
  rows: number,
  locale: Locale,
): WriteSheet {
  const cellsOf = (row: number, styleOf: (column: DescribedColumn) => CellStyle) =>
    columns.map((column, index): [string, Partial<Cell>] => [
      `${row},${index}`,
      { value: row === 0 ? column.title[locale] : null, style: styleOf(column) },
    ]);
  return {
    name: messagesFor(locale).dictionary.sheets.data,
    columns: widths.map((width) => ({ width })),
    cells: new Map([
      ...cellsOf(0, () => headingStyle),
      ...rowKinds.flatMap((unit, index) => cellsOf(index + 1, (column) => columnStyle(column, unit, locale))),
    ]),
    rowDefs: new Map([[0, { height: 48 }]]),
    freezePane: { rows: 1, columns: 1 },
    autoFilter: { range: rangeRef(0, 0, rows, Math.max(0, columns.length - 1)) },
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    a11y: { headerRow: 0 },
  };
}
