import { type FilterKey, filterKeys } from '../register-query-change';
import { byKey } from './by-key';
import { refusalOf } from './judge-cells';
import type { FiledCode, RegisterCells } from './register-columns';

/** For each filter, the schemes that all other filters find, by their code. `rows`: the schemes of each cell that count. */
export function countFacets(
  { size, slots, codes }: RegisterCells,
  rows: Uint32Array,
  verdicts: Uint8Array,
): Readonly<Record<FilterKey, ReadonlyMap<FiledCode, number>>> {
  return byKey(filterKeys, (key) => {
    const own = refusalOf(key);
    const slotOf = slots[key];
    const counts = new Float64Array(codes[key].length);
    for (let cell = 0; cell < size; cell += 1) {
      if (((verdicts[cell] ?? 0) & ~own) !== 0) continue;
      const slot = slotOf[cell] ?? 0;
      counts[slot] = (counts[slot] ?? 0) + (rows[cell] ?? 0);
    }
    return new Map(codes[key].map((code, slot) => [code, counts[slot] ?? 0]));
  });
}
