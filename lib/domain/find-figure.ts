import { type CategoryOrRemainder, categoriesWithRemainder } from '@/lib/vocabulary/category';
import { type Measure, measureCodes } from '@/lib/vocabulary/measure';
import { type Programme, programmes } from '@/lib/vocabulary/programme';
import { margin } from './cell';
import type { Closure } from './closure';
import type { Figure } from './figure';
import { type Period, samePeriod } from './period';
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
 * (`support.all.not_itemised@2017-2021.2021`). `null` for what is no id.
 */
export function findFigure(closure: Closure, id: string): Figure | null {
  const known = closure.figures.get(id);
  if (known) return known;
  const [measure, programme, categoryAndWhole, periodText, ...rest] = id.split('.');
  const [category = '', wholeText = periodText, ...more] = categoryAndWhole?.split('@') ?? [];
  const period = readPeriod(periodText);
  const whole = readPeriod(wholeText);
  if (!period || !whole || rest.length + more.length > 0) return null;
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
  return selectInPeriod(closure, measure, chosenProgrammes, chosenCategories, { period, whole });
}
