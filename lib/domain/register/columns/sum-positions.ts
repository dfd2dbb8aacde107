import { type RegisterSum, type RegisterSums, summedColumns } from '../sums';
import { type Bits, lowestBit } from './bits';
import { byKey } from './by-key';
import type { RegisterColumns } from './register-columns';

/** The sums of the schemes at some positions. `of`: how many they are. */
export function sumPositions({ amounts }: RegisterColumns, found: Bits, of: number): RegisterSums {
  const { words } = found;
  return byKey(summedColumns, (column): RegisterSum => {
    const values = amounts[column];
    let value = 0;
    let published = 0;
    for (let at = 0; at < words.length; at += 1) {
      for (let rest = words[at] ?? 0; rest !== 0; rest &= rest - 1) {
        const amount = values[at * 32 + lowestBit(rest)] ?? Number.NaN;
        if (Number.isNaN(amount)) continue;
        value += amount;
        published += 1;
      }
    }
    return { value: published === 0 ? null : value, published, of };
  });
}
