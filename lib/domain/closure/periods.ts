import type { Period } from '../period';

/** A period and the two shorter ones that make it up. */
export interface PeriodSplit {
  readonly whole: Period;
  readonly parts: readonly [Period, Period];
}

/** All periods between the years at which a stated period begins or ends, and every way to cut one of them in two. */
export function periodsBetween(stated: readonly Period[]): {
  readonly periods: readonly Period[];
  readonly splits: readonly PeriodSplit[];
} {
  const starts = [...new Set(stated.flatMap(({ from, to }) => [from, to + 1]))].sort((a, b) => a - b);
  const periods = starts.flatMap((from, index) => starts.slice(index + 1).map((next) => ({ from, to: next - 1 })));
  const splits = periods.flatMap((whole) =>
    starts
      .filter((start) => start > whole.from && start <= whole.to)
      .map(
        (start): PeriodSplit => ({
          whole,
          parts: [
            { from: whole.from, to: start - 1 },
            { from: start, to: whole.to },
          ],
        }),
      ),
  );
  return { periods, splits };
}

/** Longer first, then earlier: the order in which a person reads a table of periods. */
export const comparePeriods = (a: Period, b: Period): number => b.to - b.from - (a.to - a.from) || a.from - b.from;
