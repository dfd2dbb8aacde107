import { type CategoryOrRemainder, categoriesWithRemainder } from '@/lib/vocabulary/category';
import { type Measure, measureCodes } from '@/lib/vocabulary/measure';
import { type Programme, programmes } from '@/lib/vocabulary/programme';
import type { Closure } from './closure';
import type { Figure } from './figure';
import { selectFigure } from './select-figure';

const member = <T extends string>(list: readonly T[], value: string | undefined): value is T =>
  (list as readonly (string | undefined)[]).includes(value);

/**
 * The figure with this id: a statement (`A05`), a derived cell, a cell that no source gives, or the sum over a
 * selection of categories (`support.all.machinery+typical_products.2017-2021`). `null` for what is no id.
 */
export function findFigure(closure: Closure, id: string): Figure | null {
  const known = closure.figures.get(id);
  if (known) return known;
  const [measure, programme, category, period, ...rest] = id.split('.');
  if (rest.length > 0 || !period || !category) return null;
  const years = /^(\d{4})(?:-(\d{4}))?$/.exec(period);
  if (!years?.[1]) return null;
  const from = Number(years[1]);
  const to = Number(years[2] ?? years[1]);
  const chosenCategories = category === 'all' ? [] : category.split('+');
  const chosenProgrammes = programme === 'all' ? [] : [programme];
  if (
    !member<Measure>(measureCodes, measure) ||
    to < from ||
    !chosenProgrammes.every((code): code is Programme => member<Programme>(programmes, code)) ||
    !chosenCategories.every((code): code is CategoryOrRemainder =>
      member<CategoryOrRemainder>(categoriesWithRemainder, code),
    )
  ) {
    return null;
  }
  const figure = selectFigure(closure, measure, chosenProgrammes, chosenCategories, { from, to });
  // Only periods that the data speaks of: any other would be an address without a meaning.
  const spokenOf = [...closure.figures.values()].some(({ cell }) => cell.period.from === from && cell.period.to === to);
  return spokenOf ? figure : null;
}
