import { type RegisterSum, type RegisterSums, summedColumns } from '../sums';
import { byKey } from './by-key';
import type { RegisterCells } from './register-columns';

function openCells(verdicts: Uint8Array): Uint32Array {
  const open = new Uint32Array(verdicts.length);
  let length = 0;
  for (let cell = 0; cell < verdicts.length; cell += 1) if (verdicts[cell] === 0) open[length++] = cell;
  return open.subarray(0, length);
}

/** The sums of the schemes of all cells that no filter refuses. `of`: how many they are. */
export function sumCells({ sums, published }: RegisterCells, verdicts: Uint8Array, of: number): RegisterSums {
  const open = openCells(verdicts);
  return byKey(summedColumns, (column): RegisterSum => {
    const [sum, known] = [sums[column], published[column]];
    let value = 0;
    let count = 0;
    for (let at = 0; at < open.length; at += 1) {
      const cell = open[at] ?? 0;
      value += sum[cell] ?? 0;
      count += known[cell] ?? 0;
    }
    return { value: count === 0 ? null : value, published: count, of };
  });
}
