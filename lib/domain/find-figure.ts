import { type Closure, figureOf } from './closure';
import type { Figure } from './figure';
import { readFigureId } from './figure-id';
import { type Period, samePeriod } from './period';
import type { RegisterFigures } from './register-figures';
import type { RegisterSlice } from './select-figure';
import { selectInPeriod } from './select-in-period';

/**
 * The figure with this id: a statement (`A05`), a derived cell, a cell that no source gives, or the sum over a
 * selection of categories (`support.all.machinery+typical_products.2017-2021`), or a part in time of a remainder
 * (`support.all.not_itemised@2017-2021.2021`), or a district or the undated rows of a register
 * (`support.all.all.2019.d-180`), or another way to a cell (`support.all.all.2017-2021~register`). `null` for what is no id.
 */
export function findFigure(closure: Closure, id: string): Figure | null {
  const known = figureOf(closure, id);
  if (known && known.value !== null) return known;
  const [key = '', way] = id.split('~');
  if (way !== undefined) {
    const shown = findFigure(closure, key);
    return (shown && closure.ways(shown.cell).find((figure) => figure.id === id)) ?? null;
  }
  const asked = readFigureId(id);
  // Only periods that the data speaks of: any other would be an address without a meaning.
  const isSpokenOf = (period: Period) =>
    [...closure.figures.values()].some(({ cell }) => samePeriod(cell.period, period));
  if (!asked || !isSpokenOf(asked.period) || !isSpokenOf(asked.whole)) return null;
  const { measure, programmes, categories, period, whole, ...slice } = asked;
  const isSliced = slice.district !== undefined || slice.undated === true;
  const cell = { measure, programme: null, category: null, period, ...slice };
  if (isSliced && (!closure.register?.has(cell) || !isOccupied(closure.register, slice))) return null;
  return selectInPeriod(closure, measure, programmes, categories, { period, whole, ...slice });
}

/** The remainders of districts and years are only spoken of where rows lack one. */
const isOccupied = (register: RegisterFigures, { district, undated }: RegisterSlice): boolean =>
  (district === undefined || register.districts.includes(district)) && (!undated || register.hasUndated);
