import { type CategoryOrRemainder, categoriesWithRemainder, notItemised } from '@/lib/vocabulary/category';
import type { Measure } from '@/lib/vocabulary/measure';
import type { Programme } from '@/lib/vocabulary/programme';
import type { Closure } from './closure';
import { type Figure, notPublished } from './figure';
import { type Period, samePeriod } from './period';
import { selectFigure } from './select-figure';

/**
 * `selectFigure` for a part of the whole period. Each period has a remainder of its own (what one itemises, another
 * may not), so what was chosen as not itemised in the whole has no parts in time: those are not published. They keep
 * the whole figure's id, which tells what is known.
 */
export function selectInPeriod(
  closure: Closure,
  measure: Measure,
  programmes: readonly Programme[],
  categories: readonly CategoryOrRemainder[],
  { period, whole }: { readonly period: Period; readonly whole: Period },
): Figure {
  const isNarrowed = categories.length > 0 && categories.length < categoriesWithRemainder.length;
  if (isNarrowed && categories.includes(notItemised) && !samePeriod(period, whole)) {
    const { id, cell } = selectFigure(closure, measure, programmes, categories, whole);
    return { ...notPublished(cell), id };
  }
  return selectFigure(closure, measure, programmes, categories, period);
}
