import { Bits } from './bits';
import type { RegisterColumns } from './register-columns';

/** The part of all positions that is asked for one by one, far apart in memory, before a set of all found is made. */
const patience = 1 / 32;

function foundBits({ cell, size }: RegisterColumns, verdicts: Uint8Array): Bits {
  const found = new Bits(size);
  const { words } = found;
  for (let at = 0; at < words.length; at += 1) {
    const start = at * 32;
    const end = Math.min(start + 32, size);
    let word = 0;
    for (let position = start; position < end; position += 1) {
      if (verdicts[cell[position] ?? 0] === 0) word |= 1 << (position & 31);
    }
    words[at] = word;
  }
  return found;
}

/** Whether a position is found: is in `bits`, where there was a text, or in a cell that no filter refuses. */
export function foundTest(columns: RegisterColumns, verdicts: Uint8Array, bits: Bits | null) {
  const { cell, size } = columns;
  let found = bits;
  let asked = 0;
  return (position: number): boolean => {
    if (found !== null) return found.has(position);
    asked += 1;
    if (asked > size * patience) found = foundBits(columns, verdicts);
    return verdicts[cell[position] ?? 0] === 0;
  };
}
