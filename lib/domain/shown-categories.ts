import { type CategoryOrRemainder, categoriesWithRemainder, notItemised } from '@/lib/vocabulary/category';
import type { Measure } from '@/lib/vocabulary/measure';
import type { Programme } from '@/lib/vocabulary/programme';
import type { Closure } from './closure';
import type { Period } from './period';

const itemised = ['schemes', 'support', 'counterpart', 'jobs'] as const satisfies readonly Measure[];

/**
 * The categories that a breakdown of a period needs rows for so that it adds up, in display order: those that a reader
 * chose, else those known for all programmes together, those of which one of the given programmes has any, and what
 * is not itemised unless there is none of it.
 */
export function shownCategories(
  closure: Closure,
  period: Period,
  programmes: readonly Programme[],
  chosen: readonly CategoryOrRemainder[],
): readonly CategoryOrRemainder[] {
  if (chosen.length > 0) return categoriesWithRemainder.filter((category) => chosen.includes(category));
  const figures = (programme: Programme | null, category: CategoryOrRemainder | null) =>
    itemised.map((measure) => closure.at({ measure, programme, category, period }));
  // A full register knows of every type; those without schemes need no row.
  const values = (programme: Programme | null, category: CategoryOrRemainder) =>
    figures(programme, category).map(({ basis, value }) => (basis === 'register' && value === 0 ? null : value));
  const isWholeOfRows = figures(null, null)[0]?.basis === 'register';
  // Each slice has its own remainder: a type known for one programme alone is not in that programme's remainder.
  return categoriesWithRemainder.filter((category) => {
    const whole = values(null, category);
    const parts = programmes.flatMap((programme) => values(programme, category));
    const occurs = parts.some((value) => value !== null && value !== 0);
    if (category !== notItemised) return occurs || whole.some((value) => value !== null);
    return occurs || (whole[0] === null && !isWholeOfRows) || whole.some((value) => value !== null && value !== 0);
  });
}
