import type { CellValue, Sheet } from 'hucre/xlsx';
import type { cellText } from '../cell-text';
import type { MergedRange, Table, TableCell } from '../table';
import type { TableNote } from '../table-problem';
import { TableRefusal } from '../table-refusal';
import { calendarDay, isoDay } from './calendar-day';

type Note = (code: TableNote['code'], row: number, column: number, found: string) => void;

/** A value that spreadsheets show as an error, by what they show: a date that is none, a number without end. */
class Fault {
  constructor(readonly shown: '#####' | '#NUM!') {}
}

function cellOf(value: CellValue, isIso: boolean, takeText: typeof cellText): TableCell | Fault {
  if (typeof value === 'string') return isIso ? (isoDay(value) ?? new Fault('#####')) : takeText(value);
  if (value instanceof Date) return calendarDay(value) ?? new Fault('#####');
  return typeof value === 'number' && !Number.isFinite(value) ? new Fault('#NUM!') : value;
}

/** The ranges within the table. Ranges of a sheet do not overlap; those that do could be made to cost anything. */
function mergedRanges(sheet: Sheet, rows: readonly (readonly TableCell[])[]): readonly MergedRange[] {
  const lastRow = rows.length - 1;
  const lastColumn = rows.reduce((most, row) => Math.max(most, row.length), 0) - 1;
  const ranges = (sheet.merges ?? [])
    .map(({ startRow, endRow, startCol, endCol }) => ({
      startRow,
      endRow: Math.min(endRow, lastRow),
      startColumn: startCol,
      endColumn: Math.min(endCol, lastColumn),
    }))
    .filter(
      ({ startRow, endRow, startColumn, endColumn }) =>
        startRow >= 0 && startColumn >= 0 && startRow <= endRow && startColumn <= endColumn,
    );
  const covered = ranges.reduce(
    (sum, range) => sum + (range.endRow - range.startRow + 1) * (range.endColumn - range.startColumn + 1),
    0,
  );
  if (covered > (lastRow + 1) * (lastColumn + 1)) throw new TableRefusal('damaged');
  return ranges;
}

function trimmed(row: TableCell[]): TableCell[] {
  while (row.length > 0 && row.at(-1) === null) row.pop();
  return row;
}

/** Errors and formulas without a stored value: hucre keeps both beside the rows. Their cells become `null`. */
function emptyFaultyCells(sheet: Sheet, note: Note): void {
  for (const [key, { type, value, formula }] of sheet.cells ?? []) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const values = sheet.rows[row];
    if (!values) continue;
    if (type === 'error') {
      values[column] = null;
      note('error_value', row, column, String(value));
    } else if (formula !== undefined && (value === null || value === undefined)) {
      note('formula_without_value', row, column, `=${formula}`.slice(0, 200));
    }
  }
}

/** The table of a parsed sheet, and what was in it that could not be taken as it stands. */
export function tableOfSheet(
  name: string,
  sheet: Sheet,
  isoDates: ReadonlySet<string>,
  takeText: typeof cellText,
): { readonly table: Table; readonly notes: readonly TableNote[] } {
  const notes: TableNote[] = [];
  const note: Note = (code, row, column, found) =>
    notes.push({ code, sheet: name, row: row + 1, column: column + 1, found });
  emptyFaultyCells(sheet, note);
  const rows = sheet.rows.map((values, row) =>
    trimmed(
      values.map((value, column) => {
        const cell = cellOf(value, isoDates.size > 0 && isoDates.has(`${row},${column}`), takeText);
        if (!(cell instanceof Fault)) return cell;
        note('error_value', row, column, cell.shown);
        return null;
      }),
    ),
  );
  while (rows.length > 0 && rows.at(-1)?.length === 0) rows.pop();
  return { table: { name, kind: 'sheet', rows, merged: mergedRanges(sheet, rows) }, notes };
}
