import { type CategoryOrRemainder, categoriesWithRemainder, notItemised } from '@/lib/vocabulary/category';
import type { Measure } from '@/lib/vocabulary/measure';
import type { ChartContext } from './chart-model';

const itemised = ['schemes', 'support', 'jobs'] as const satisfies readonly Measure[];

/**
 * The types that a chart has rows for, in display order: those that the reader chose, else those of which the sources
 * tell anything at this period, and the remainder unless it is known to be empty.
 */
export function shownCategories({ closure, period, selection }: ChartContext): readonly CategoryOrRemainder[] {
  if (selection.categories.length > 0) {
    return categoriesWithRemainder.filter((category) => selection.categories.includes(category));
  }
  return categoriesWithRemainder.filter((category) => {
    const values = itemised.map((measure) => closure.at({ measure, programme: null, category, period }).value);
    return category === notItemised ? values[0] !== 0 : values.some((value) => value !== null && value !== 0);
  });
}
