import type { Qualifier } from '@/lib/vocabulary/qualifier';
import type { Bounds } from '../figure';

/**
 * How far the truth may lie below and above a value, as carried through a chain: `Infinity` where no bound is known.
 * Unlike bounds it is never cut at zero, so no step can make it smaller, and the best chain never leads in a circle.
 */
export interface Slack {
  readonly below: number;
  readonly above: number;
}

export const noSlack: Slack = { below: 0, above: 0 };

const halfOf100Million = 50_000_000;

/** What a source's wording tells of the truth; amounts are never below zero. */
export function boundsOf(value: number, qualifier: Qualifier): Bounds {
  switch (qualifier) {
    case 'exact':
      return { lower: value, upper: value };
    case 'about':
      return { lower: null, upper: null };
    case 'at_least':
      return { lower: value, upper: null };
    case 'rounded_100m':
      return { lower: Math.max(0, value - halfOf100Million), upper: value + halfOf100Million };
  }
}

export const slackOf = (value: number, { lower, upper }: Bounds): Slack => ({
  below: lower === null ? Infinity : value - lower,
  above: upper === null ? Infinity : upper - value,
});

/** The slack of a signed sum: what may be missing from a term that is taken away may be left over in the result. */
export function addSlack(terms: readonly { readonly sign: 1 | -1; readonly slack: Slack }[]): Slack {
  let below = 0;
  let above = 0;
  for (const { sign, slack } of terms) {
    below += sign === 1 ? slack.below : slack.above;
    above += sign === 1 ? slack.above : slack.below;
  }
  return { below, above };
}

const unknownSides = ({ below, above }: Slack) => Number(below === Infinity) + Number(above === Infinity);
const knownWidth = ({ below, above }: Slack) => (below === Infinity ? 0 : below) + (above === Infinity ? 0 : above);

/** Fewer unknown bounds first, then the narrower range. */
export const compareSlack = (a: Slack, b: Slack): number =>
  unknownSides(a) - unknownSides(b) || knownWidth(a) - knownWidth(b);
