import { measureTraits } from '@/lib/vocabulary/measure';
import { compareText } from '../compare-text';
import type { Bounds, Rule, Statement } from '../figure';
import type { Place } from './links';
import { addSlack, boundsOf, compareSlack, noSlack, type Slack, slackOf } from './slack';

export interface ClaimTerm {
  readonly sign: 1 | -1;
  readonly claim: Claim;
}

/** One thing that is said of one cell, by a source or by a step from other claims. */
export interface Claim extends Bounds {
  readonly place: Place;
  readonly value: number;
  readonly slack: Slack;
  /** The number of steps from the sources: 0 for a statement. */
  readonly depth: number;
  readonly statement: Statement | null;
  readonly rule: Rule | null;
  readonly terms: readonly ClaimTerm[];
  readonly premiseIds: readonly string[];
  /** Tells claims on one cell apart: the same for the same step, whatever else is known. */
  readonly name: string;
}

/** Known to the last digit, by sources that are. */
export const isCertain = (claim: Claim): boolean => claim.slack.below === 0 && claim.slack.above === 0;

export const isZero = (claim: Claim): boolean => isCertain(claim) && claim.value === 0;

function assertWhole(place: Place, amount: number | null): void {
  const { unit } = measureTraits(place.cell.measure);
  if (amount === null || (unit !== 'vnd' && unit !== 'count')) return;
  if (!Number.isSafeInteger(amount)) {
    throw new RangeError(`${place.key} comes to ${amount}, which is not a whole number up to 2^53 − 1.`);
  }
}

export function statedClaim(place: Place, statement: Statement): Claim {
  const { value, qualifier } = statement;
  if (!(value >= 0)) throw new RangeError(`${statement.id} states ${value} for ${place.key}, which is below zero.`);
  const bounds = boundsOf(value, qualifier);
  for (const amount of [value, bounds.lower, bounds.upper]) assertWhole(place, amount);
  const slack = slackOf(value, bounds);
  return {
    ...bounds,
    place,
    value,
    slack,
    depth: 0,
    statement,
    rule: null,
    terms: [],
    premiseIds: [],
    name: statement.id,
  };
}

interface Step {
  readonly place: Place;
  readonly rule: Rule;
  readonly terms: readonly ClaimTerm[];
  readonly premiseIds?: readonly string[];
}

function stepClaim(step: Step, value: number, bounds: Bounds, slack: Slack): Claim {
  const { place, rule, terms, premiseIds = [] } = step;
  for (const amount of [value, bounds.lower, bounds.upper]) assertWhole(place, amount);
  const depth = 1 + Math.max(...terms.map(({ claim }) => claim.depth));
  const name = `${rule}:${terms.map(({ claim }) => claim.statement?.id ?? claim.place.key).join(',')}`;
  return { ...bounds, place, value, slack, depth, statement: null, rule, terms, premiseIds, name };
}

/** A step whose result is zero whatever its terms are. */
export const zeroClaim = (step: Step): Claim => stepClaim(step, 0, { lower: 0, upper: 0 }, noSlack);

/** The signed sum of the terms, cut at zero; `null` where the terms cannot all be true, since no amount is negative. */
export function sumClaim(step: Step): Claim | null {
  const { terms } = step;
  const end = (side: 'lower' | 'upper') => {
    let total = 0;
    for (const { sign, claim } of terms) {
      const bound = (sign === 1) === (side === 'lower') ? claim.lower : claim.upper;
      if (bound === null) return null;
      total += sign * bound;
    }
    return total;
  };
  const upper = end('upper');
  if (upper !== null && upper < 0) return null;
  const isDifference = terms.some(({ sign }) => sign === -1);
  const lower = isDifference ? Math.max(0, end('lower') ?? 0) : end('lower');
  const sum = terms.reduce((total, { sign, claim }) => total + sign * claim.value, 0);
  const value = Math.min(Math.max(sum, lower ?? 0), upper ?? Infinity);
  const slack = addSlack(terms.map(({ sign, claim }) => ({ sign, slack: claim.slack })));
  return stepClaim(step, value, { lower, upper }, slack);
}

/**
 * The better claim on a cell first: what its sources leave open, then steps, then terms, then the higher of two open bounds.
 * A step never comes before its terms, which is what lets `settle` decide each cell once.
 */
export const compareClaims = (a: Claim, b: Claim): number =>
  compareSlack(a.slack, b.slack) ||
  a.depth - b.depth ||
  a.terms.length - b.terms.length ||
  (a.upper === null && b.upper === null ? (b.lower ?? 0) - (a.lower ?? 0) : 0) ||
  compareText(a.name, b.name);
