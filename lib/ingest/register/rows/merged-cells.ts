import type { Table } from '../../tables/table';
import type { ReadColumn } from '../header/read-column';

export interface MergedCells {
  /** The row (zero-based) whose cell stands for this one too, by a merge downwards; the row itself where there is none. */
  readonly source: (row: number, column: number) => number;
  /** Whether a row begins a text merged over several columns. */
  readonly isWide: (row: number) => boolean;
}

/** The merged cells of a table's body. Of ranges that overlap, which no spreadsheet makes, the upper one counts. */
export function mergedCells(table: Table, columns: readonly ReadColumn[], firstRow: number): MergedCells {
  const sources = new Map<number, Int32Array>(columns.map(({ index }) => [index, new Int32Array(0)]));
  const covered = new Map<number, number>();
  const wide = new Set<number>();
  const inOrder = table.merged.filter(({ endRow }) => endRow >= firstRow).toSorted((a, b) => a.startRow - b.startRow);
  for (const { startRow, endRow, startColumn, endColumn } of inOrder) {
    if (endColumn > startColumn && startRow === endRow) wide.add(startRow);
    let list = sources.get(startColumn);
    if (!list || endRow <= startRow || startRow < firstRow) continue;
    if (list.length === 0) {
      list = new Int32Array(table.rows.length).fill(-1);
      sources.set(startColumn, list);
    }
    const last = Math.min(endRow, table.rows.length - 1);
    for (let row = Math.max(startRow + 1, (covered.get(startColumn) ?? -1) + 1); row <= last; row += 1)
      list[row] = startRow;
    covered.set(startColumn, Math.max(covered.get(startColumn) ?? -1, last));
  }
  return {
    source(row, column) {
      const found = sources.get(column)?.[row];
      return found === undefined || found < 0 ? row : found;
    },
    isWide: (row) => wide.has(row),
  };
}
