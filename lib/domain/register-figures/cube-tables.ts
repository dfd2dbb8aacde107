import type { RegisterCells } from '../register/columns/register-columns';
import type { FilterKey } from '../register/register-query-change';
import { type SummedColumn, summedColumns } from '../register/sums';
import { fillMargins } from './fill-margins';
import type { SummedMeasure } from './summed-measures';

const measureOf = {
  support: 'support',
  counterpart: 'counterpart',
  total: 'total_capital',
  jobs: 'jobs',
} as const satisfies Record<SummedColumn, SummedMeasure>;

function add(table: Float64Array, index: number, amount: number): void {
  table[index] = (table[index] ?? 0) + amount;
}

/**
 * Dense tables of rows, of rows with an amount, and of amounts, by programme, type, time and district, with margins in
 * slot 0. `slots`: where in these dimensions of `sizes` each code of the cells has its place.
 */
export function cubeTables(
  cells: RegisterCells,
  sizes: readonly [number, number, number, number],
  slots: Readonly<Record<FilterKey, readonly number[]>>,
) {
  const newTable = () => new Float64Array(sizes.reduce((product, size) => product * size, 1));
  const rows = newTable();
  const tables = summedColumns.map((column) => ({
    measure: measureOf[column],
    sums: cells.sums[column],
    published: cells.published[column],
    known: newTable(),
    sum: newTable(),
  }));
  const slotOf = (key: FilterKey, cell: number) => slots[key][cells.slots[key][cell] ?? 0] ?? 0;
  for (let cell = 0; cell < cells.size; cell += 1) {
    const margin = slotOf('programme', cell) * sizes[1] + slotOf('category', cell);
    const index = (margin * sizes[2] + slotOf('year', cell)) * sizes[3] + slotOf('district', cell);
    add(rows, index, cells.rows[cell] ?? 0);
    for (const { sums, published, known, sum } of tables) {
      add(known, index, published[cell] ?? 0);
      add(sum, index, sums[cell] ?? 0);
    }
  }
  for (const table of [rows, ...tables.flatMap(({ known, sum }) => [known, sum])]) fillMargins(table, sizes);
  return { rows, tables };
}
