import { filterKeys } from '../register-query-change';
import { type SummedColumn, summedColumns } from '../sums';
import { byKey } from './by-key';
import type { RegisterCells } from './register-columns';

/** The sums of cells, from the cell and the amounts of each position. */
export function cellsOf(
  { named, slots, codes, districtNames }: Pick<RegisterCells, 'named' | 'slots' | 'codes' | 'districtNames'>,
  cell: Uint32Array,
  amounts: Readonly<Record<SummedColumn, Float64Array>>,
): RegisterCells {
  const size = named.length;
  const rows = new Uint32Array(size);
  for (const at of cell) rows[at] = (rows[at] ?? 0) + 1;
  const published = byKey(summedColumns, () => new Uint32Array(size));
  const sums = byKey(summedColumns, (column) => {
    const sum = new Float64Array(size);
    const known = published[column];
    const values = amounts[column];
    for (let position = 0; position < values.length; position += 1) {
      const amount = values[position] ?? Number.NaN;
      if (Number.isNaN(amount)) continue;
      const at = cell[position] ?? 0;
      sum[at] = (sum[at] ?? 0) + amount;
      known[at] = (known[at] ?? 0) + 1;
    }
    return sum;
  });
  return { size, named, codes: byKey(filterKeys, (key) => codes[key]), districtNames, slots, rows, sums, published };
}
