import { type RegisterSum, type RegisterSums, summedColumns } from '../sums';
import { byKey } from './by-key';
import type { RegisterCells } from './register-columns';

/** The sums of the schemes of all cells that no filter refuses. `of`: how many they are. */
export function sumCells({ size, sums, published }: RegisterCells, verdicts: Uint8Array, of: number): RegisterSums {
  return byKey(summedColumns, (column): RegisterSum => {
    const [sum, known] = [sums[column], published[column]];
    let value = 0;
    let count = 0;
    for (let cell = 0; cell < size; cell += 1) {
      if (verdicts[cell] !== 0) continue;
      value += sum[cell] ?? 0;
      count += known[cell] ?? 0;
    }
    return { value: count === 0 ? null : value, published: count, of };
  });
}
