import type { Column } from './table';

/** What the numbers in the cells of a column come to. */
export interface ColumnTally {
  readonly column: string;
  readonly sum: number;
  /** How many cells have a number: an empty one is not published, not 0. */
  readonly cells: number;
}

/** Adds up columns of rows that come in pieces of any size. */
export function tallyColumns<Row>(columns: readonly Column<Row>[]) {
  const tallies = columns.map((column) => ({ column, sum: 0, cells: 0 }));
  return {
    add(rows: readonly Row[]): void {
      for (const tally of tallies) {
        for (const row of rows) {
          const value = tally.column.value(row);
          if (typeof value !== 'number') continue;
          tally.sum += value;
          tally.cells += 1;
        }
      }
    },
    tallies: (): readonly ColumnTally[] => tallies.map(({ column, sum, cells }) => ({ column: column.id, sum, cells })),
  };
}
