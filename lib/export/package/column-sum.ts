import type { ColumnId } from '../column-id';
import type { DescribedTable } from '../described-table';
import type { Table } from '../table';
import { type ColumnTally, tallyColumns } from '../tally-columns';

/** What the cells of a column come to. Money is in whole đồng. */
export interface ColumnSum {
  readonly column: ColumnId;
  /** `null` where no cell has a number. */
  readonly sum: number | null;
  /** How many cells have a number: an empty one is not published, not 0. */
  readonly cells: number;
}

/**
 * The sums of the money and the counts of a table whose rows add up: of schemes, each of which is there once. `known`:
 * of its columns, where they were added up before.
 */
export async function columnSums(
  table: Table<unknown>,
  { id, columns }: DescribedTable,
  known: readonly ColumnTally[] | null,
): Promise<readonly ColumnSum[]> {
  if (id !== 'schemes') return [];
  const summed = columns.filter(({ unit }) => unit === 'vnd' || unit === 'count').map((column) => column.id);
  const asked = table.columns.filter((column) => summed.includes(column.id));
  const adding = tallyColumns(asked);
  if (known === null) for await (const piece of table.rows.pieces()) adding.add(piece);
  const tallies = known ?? adding.tallies();
  return asked.flatMap((column) => {
    const { sum, cells } = tallies.find((tally) => tally.column === column.id) ?? { sum: 0, cells: 0 };
    return { column: column.id, sum: cells === 0 ? null : sum, cells };
  });
}
