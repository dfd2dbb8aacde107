import type { Measure } from '@/lib/vocabulary/measure';
import type { Selection } from './charts/chart-model';
import type { Closure } from './closure';
import type { Figure } from './figure';
import { type Period, samePeriod } from './period';

/**
 * The figure of a measure that sources give for a category alone, such as fairs: the one inside the selection, or
 * `null` where the selection leaves its category or programme out, or no source gives it for the period.
 */
export function figureOfAnyCategory(
  closure: Closure,
  measure: Measure,
  selection: Selection,
  period: Period,
): Figure | null {
  if (selection.programmes.length > 0) return null;
  for (const { cell } of closure.figures.values()) {
    if (cell.measure !== measure || !samePeriod(cell.period, period)) continue;
    const inside =
      cell.category === null || selection.categories.length === 0 || selection.categories.includes(cell.category);
    if (inside) return closure.at(cell);
  }
  return null;
}
