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
export function columnSums(table: Table<unknown>, { id, columns }: DescribedTable): readonly ColumnSum[] {
  if (id !== 'schemes') return [];
  const summed = columns.filter(({ unit }) => unit === 'vnd' || unit === 'count').map((column) => column.id);
  return table.columns
    .filter((column) => summed.includes(column.id))
    .map((column) => {
      const numbers = table.rows.map((row) => column.value(row)).filter((value) => typeof value === 'number');
      const sum = numbers.length === 0 ? null : numbers.reduce((total, value) => total + value, 0);
      return { column: column.id, sum, cells: numbers.length };
    });
}
