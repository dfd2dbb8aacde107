import { type FilterKey, filterKeys } from '../register-query-change';
import { byKey } from './by-key';
import { refusalOf } from './judge-cells';
import type { FiledCode, RegisterCells } from './register-columns';

interface CellCounts {
  /** For each filter, the schemes that all other filters find, by their code. */
  readonly counts: Readonly<Record<FilterKey, ReadonlyMap<FiledCode, number>>>;
  /** Of the schemes found. */
  readonly named: number;
  readonly counted: number;
}

/** Counts the schemes that filters find. `rows`: how many schemes of each cell there are to find. */
export function countCells(cells: RegisterCells, rows: Uint32Array, verdicts: Uint8Array): CellCounts {
  const filters = filterKeys.map((key) => ({
    own: refusalOf(key),
    slots: cells.slots[key],
    counts: new Float64Array(cells.codes[key].length),
  }));
  const found = [0, 0] as [number, number];
  for (let cell = 0; cell < cells.size; cell += 1) {
    const verdict = verdicts[cell] ?? 0;
    // Refused by more than one filter, it is an option of none.
    if ((verdict & (verdict - 1)) !== 0) continue;
    const count = rows[cell] ?? 0;
    if (count === 0) continue;
    if (verdict === 0) found[cells.named[cell] === 1 ? 1 : 0] += count;
    for (const { own, slots, counts } of filters) {
      if (verdict !== 0 && verdict !== own) continue;
      const slot = slots[cell] ?? 0;
      counts[slot] = (counts[slot] ?? 0) + count;
    }
  }
  return {
    counts: byKey(filterKeys, (key) => {
      const filter = filters.find(({ own }) => own === refusalOf(key));
      return new Map(cells.codes[key].map((code, slot) => [code, filter?.counts[slot] ?? 0]));
    }),
    counted: found[0],
    named: found[1],
  };
}
