import { type CategoryOrRemainder, categoriesWithRemainder } from '@/lib/vocabulary/category';
import { type Measure, measureCodes } from '@/lib/vocabulary/measure';
import { type Programme, programmes } from '@/lib/vocabulary/programme';
import { margin } from './cell';
import { type Closure, figureOf } from './closure';
import type { Figure } from './figure';
import { type Period, samePeriod } from './period';
import type { RegisterFigures } from './register-figures';
import type { RegisterSlice } from './select-figure';
import { selectInPeriod } from './select-in-period';

const member = <T extends string>(list: readonly T[], value: string | undefined): value is T =>
  (list as readonly (string | undefined)[]).includes(value);

function readPeriod(text: string | undefined): Period | null {
  const [, from, to = from] = /^(\d{4})(?:-(\d{4}))?$/.exec(text ?? '') ?? [];
  return from !== undefined && Number(from) <= Number(to) ? { from: Number(from), to: Number(to) } : null;
}

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
  const [measure, programme, categoryAndWhole, periodText, ...rest] = id.split('.');
  const [category = '', wholeText = periodText, ...more] = categoryAndWhole?.split('@') ?? [];
  const period = readPeriod(periodText);
  const whole = readPeriod(wholeText);
  const slice = readSlice(rest);
  if (!period || !whole || !slice || more.length > 0) return null;
  const chosenCategories = category === margin ? [] : category.split('+');
  const chosenProgrammes = programme === margin ? [] : [programme];
  if (
    !member<Measure>(measureCodes, measure) ||
    !chosenProgrammes.every((code): code is Programme => member<Programme>(programmes, code)) ||
    !chosenCategories.every((code): code is CategoryOrRemainder =>
      member<CategoryOrRemainder>(categoriesWithRemainder, code),
    )
  ) {
    return null;
  }
  // Only periods that the data speaks of: any other would be an address without a meaning.
  const isSpokenOf = (known: Period) =>
    [...closure.figures.values()].some(({ cell }) => samePeriod(cell.period, known));
  if (!isSpokenOf(period) || !isSpokenOf(whole)) return null;
  const isSliced = rest.length > 0;
  const cell = { measure, programme: null, category: null, period, ...slice };
  if (isSliced && (!closure.register?.has(cell) || !isOccupied(closure.register, slice))) return null;
  return selectInPeriod(closure, measure, chosenProgrammes, chosenCategories, { period, whole, ...slice });
}

/** `d-180`, `undated` or both, as they end an id; `null` for anything else. */
function readSlice(parts: readonly string[]): RegisterSlice | null {
  const rest = [...parts];
  const district = rest[0]?.startsWith('d-') ? rest.shift()?.slice(2) : undefined;
  const undated = rest[0] === 'undated' && rest.shift() ? true : undefined;
  return rest.length > 0 ? null : { district, undated };
}

/** The remainders of districts and years are only spoken of where rows lack one. */
const isOccupied = (register: RegisterFigures, { district, undated }: RegisterSlice): boolean =>
  (district === undefined || register.districts.includes(district)) && (!undated || register.hasUndated);
