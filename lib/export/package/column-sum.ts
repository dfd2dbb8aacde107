import type { ColumnId } from '../column-id';
import type { DescribedTable } from '../described-table';
import type { Table } from '../table';

/** What the cells of a column come to. Money is in whole đồng. */
export interface ColumnSum {
  readonly column: ColumnId;
  /** `null` where no cell has a number. */
  readonly sum: number | null;
  /** How many cells have a number: an empty one is not published, not 0. */
  readonly cells: number;
}

/** The sums of the money and the counts of a table whose rows add up: of schemes, each of which is there once. */
export async function columnSums(
  table: Table<unknown>,
  { id, columns }: DescribedTable,
): Promise<readonly ColumnSum[]> {
  if (id !== 'schemes') return [];
  const summed = columns.filter(({ unit }) => unit === 'vnd' || unit === 'count').map((column) => column.id);
  const sums = table.columns
    .filter((column) => summed.includes(column.id))
    .map((column) => ({ column, sum: 0, cells: 0 }));
  for await (const piece of table.rows.pieces()) {
    for (const tally of sums) {
      for (const row of piece) {
        const value = tally.column.value(row);
        if (typeof value !== 'number') continue;
        tally.sum += value;
        tally.cells += 1;
      }
    }
  }
  return sums.map(({ column, sum, cells }) => ({ column: column.id, sum: cells === 0 ? null : sum, cells }));
}
