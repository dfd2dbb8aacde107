import type { Measure } from '@/lib/vocabulary/measure';
import { atomicPeriods } from './atomic-periods';
import type { Closure } from './closure';
import type { Period } from './period';

const split: readonly Measure[] = ['schemes', 'support', 'counterpart', 'total_capital', 'jobs'];

/** The parts of the whole period that sources tell apart, for whichever measure: the rows of a breakdown over time. */
export const shownPeriods = (closure: Closure, whole: Period): readonly Period[] =>
  atomicPeriods(
    whole,
    [...closure.figures.values()]
      .filter(({ cell, value }) => value !== null && split.includes(cell.measure))
      .map(({ cell }) => cell.period),
  );
