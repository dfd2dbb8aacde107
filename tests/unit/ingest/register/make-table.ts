import type { MergedRange, Table, TableCell } from '@/lib/ingest/tables/table';

/** A merged range in the words of a spreadsheet: "A2:C3". */
export function range(reference: string): MergedRange {
  const found = /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(reference);
  if (!found) throw new Error(`${reference} is no range`);
  const [, startLetter = '', startRow, endLetter = '', endRow] = found;
  return {
    startRow: Number(startRow) - 1,
    endRow: Number(endRow) - 1,
    startColumn: startLetter.charCodeAt(0) - 65,
    endColumn: endLetter.charCodeAt(0) - 65,
  };
}

/** A sheet with these rows. */
export const makeTable = (
  rows: readonly (readonly TableCell[])[],
  { name = 'Sheet1', merged = [] as readonly string[], kind = 'sheet' as Table['kind'] } = {},
): Table => ({ name, kind, rows, merged: merged.map(range) });
