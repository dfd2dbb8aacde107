import type { Table } from '../../tables/table';
import type { ReadColumn } from '../header/read-column';
import type { Report } from '../report';
import type { MergedCells } from './merged-cells';

/** Told of each scheme's row and column of amounts. */
export type MergedAmounts = (row: number, column: ReadColumn) => void;

/** Reports an amount that is merged over the rows of several schemes: how much of it is whose cannot be told. */
export function mergedAmounts(merged: MergedCells, table: Table, report: Report): MergedAmounts {
  const schemes = new Map<string, number>();
  return (row, column) => {
    const source = merged.source(row, column.index);
    if (source === row && merged.source(row + 1, column.index) !== row) return;
    const key = `${source} ${column.index}`;
    const count = (schemes.get(key) ?? 0) + 1;
    schemes.set(key, count);
    const cell = table.rows[source]?.[column.index] ?? null;
    if (count === 2 && cell !== null) report('error', 'merged_amount', source, column, cell);
  };
}
