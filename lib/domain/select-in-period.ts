import { type CategoryOrRemainder, notItemised } from '@/lib/vocabulary/category';
import type { Measure } from '@/lib/vocabulary/measure';
import type { Programme } from '@/lib/vocabulary/programme';
import { margin } from './cell';
import type { Closure } from './closure';
import { type Figure, notPublished } from './figure';
import { type Period, periodKey, samePeriod } from './period';
import { coversWhole, type RegisterSlice, selectFigure } from './select-figure';

const joined = (codes: readonly string[]): string => (codes.length === 0 ? margin : codes.join('+'));

/**
 * `selectFigure` for a part of the whole period. Each period has a remainder of its own (what one itemises, another
 * may not), so what is not itemised in the whole has no parts in time: those are not published, and their id says
 * whose remainder they would be a part of: `support.all.not_itemised@2017-2021.2021`. In a complete register
 * `not_itemised` are the rows without a type, in every period alike.
 */
export function selectInPeriod(
  closure: Closure,
  measure: Measure,
  programmes: readonly Programme[],
  categories: readonly CategoryOrRemainder[],
  { period, whole, ...slice }: RegisterSlice & { readonly period: Period; readonly whole: Period },
): Figure {
  if (coversWhole(closure, categories, whole)) return selectFigure(closure, measure, programmes, [], period, slice);
  const isOneRemainder = closure.register?.coverage === 'complete';
  if (!isOneRemainder && categories.includes(notItemised) && !samePeriod(period, whole)) {
    const { cell } = selectFigure(closure, measure, programmes, categories, period);
    const names = [measure, joined(programmes), `${joined(categories)}@${periodKey(whole)}`, periodKey(period)];
    return { ...notPublished(cell), id: names.join('.') };
  }
  return selectFigure(closure, measure, programmes, categories, period, slice);
}
