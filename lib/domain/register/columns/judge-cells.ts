import type { RegisterQuery } from '../register-query';
import { type FilterKey, filterKeys } from '../register-query-change';
import type { FiledCode, RegisterCells } from './register-columns';

/** A bit for each filter. */
export const refusalOf = (key: FilterKey): number => 1 << filterKeys.indexOf(key);

/** Which filters of a query refuse each cell: a sum of `refusalOf`, and 0 for the cells that are found. */
export function judgeCells({ size, slots, codes }: RegisterCells, query: RegisterQuery): Uint8Array {
  const verdicts = new Uint8Array(size);
  for (const key of filterKeys) {
    if (query[key].length === 0) continue;
    const chosen = new Set<FiledCode>(query[key]);
    const refusals = Uint8Array.from(codes[key], (code) => (chosen.has(code) ? 0 : refusalOf(key)));
    const slotOf = slots[key];
    for (let cell = 0; cell < size; cell += 1) {
      verdicts[cell] = (verdicts[cell] ?? 0) | (refusals[slotOf[cell] ?? 0] ?? 0);
    }
  }
  return verdicts;
}
