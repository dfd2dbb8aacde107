import type { Period } from './period';

/** A period cut at every boundary of the given ones: the smallest periods that sources can tell apart, earliest first. */
export function atomicPeriods(whole: Period, known: readonly Period[]): readonly Period[] {
  const boundaries = known.flatMap((period) => [period.from, period.to + 1]);
  const inside = boundaries.filter((year) => year > whole.from && year <= whole.to);
  const starts = [whole.from, ...new Set(inside)].sort((a, b) => a - b);
  return starts.map((from, index) => ({ from, to: (starts[index + 1] ?? whole.to + 1) - 1 }));
}
