import { type Bits, lowestBit } from './bits';
import type { RegisterColumns } from './register-columns';

/** Counts the positions of `found` in each cell, and then keeps only those that no filter refuses. Changes `found`. */
export function narrowFound({ cell, cells }: RegisterColumns, found: Bits, verdicts: Uint8Array): Uint32Array {
  const rows = new Uint32Array(cells.size);
  const { words } = found;
  for (let at = 0; at < words.length; at += 1) {
    let kept = words[at] ?? 0;
    for (let rest = kept; rest !== 0; rest &= rest - 1) {
      const place = cell[at * 32 + lowestBit(rest)] ?? 0;
      rows[place] = (rows[place] ?? 0) + 1;
      if (verdicts[place] !== 0) kept &= ~(rest & -rest);
    }
    words[at] = kept;
  }
  return rows;
}
