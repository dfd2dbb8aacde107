import { categoriesWithRemainder } from '@/lib/vocabulary/category';
import { programmes } from '@/lib/vocabulary/programme';
import type { Collate } from '../collate';
import type { FiledCode, RegisterColumns } from '../columns/register-columns';
import type { FilterKey } from '../register-query-change';
import { numberRanks } from './number-ranks';
import type { Ranks } from './ranks';
import { runSteps } from './run-steps';
import { TextRanks } from './text-ranks';

function codeRanks({ cells }: RegisterColumns, key: FilterKey, collate: Collate): Ranks {
  if (key === 'district') {
    const names = new TextRanks();
    for (const name of cells.districtNames) names.add(name);
    return runSteps(names.finish(collate));
  }
  const shown: readonly FiledCode[] = key === 'programme' ? programmes : categoriesWithRemainder;
  const unpublished = Number.NaN;
  const places = (code: FiledCode) =>
    key !== 'year' ? shown.indexOf(code) : typeof code === 'number' ? code : unpublished;
  return numberRanks(Float64Array.from(cells.codes[key], places));
}

/** Of what schemes are filed under: programmes and types in display order, years, and the names of districts. */
export function filterRanks(columns: RegisterColumns, key: FilterKey, collate: Collate): Ranks {
  const ofCodes = codeRanks(columns, key, collate);
  const slots = columns.cells.slots[key];
  const ofCells = Uint32Array.from(slots, (slot) => ofCodes.ranks[slot] ?? ofCodes.size);
  return { size: ofCodes.size, ranks: columns.cell.map((cell) => ofCells[cell] ?? ofCodes.size) };
}
