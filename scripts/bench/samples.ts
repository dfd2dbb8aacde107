/** The values of several rounds, in their order. */
export type Samples = readonly number[];

const ascending = (samples: Samples): readonly number[] => samples.toSorted((a, b) => a - b);

/** The value in the middle, or halfway between the two there. Throws a `RangeError` where there is none. */
export function median(samples: Samples): number {
  const sorted = ascending(samples);
  const [below, above] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  if (below === undefined || above === undefined) throw new RangeError('There is no median of nothing.');
  return (below + above) / 2;
}

/** The least value that so many of a hundred do not exceed. Throws a `RangeError` where there is none. */
export function percentile(samples: Samples, share: number): number {
  const found = ascending(samples)[Math.max(0, Math.ceil((samples.length * share) / 100) - 1)];
  if (found === undefined) throw new RangeError('There is no percentile of nothing.');
  return found;
}

/** The least and the greatest value: with a handful of rounds, all of them count. */
export const spread = (samples: Samples): readonly [least: number, most: number] => [
  Math.min(...samples),
  Math.max(...samples),
];

/** Round by round, one over the other, as far as both were measured. */
export const ratios = (over: Samples, under: Samples): Samples =>
  over.slice(0, under.length).map((value, round) => value / (under[round] ?? Number.NaN));
