import type { Bounds, Figure } from '../figure';

/** What is compared, in the order in which a page tells it. */
export const identityKinds = [
  'parts_and_total', // the whole = its programmes
  'remainder', // the whole = its categories + what is not itemised
  'capital', // total capital = support + counterpart
  'ratio', // a published ratio = its terms
  'period', // a period = the two that make it up
  'two_sources', // one statement = another on the same thing
  'register_and_published', // a cell of the table = the rows of the register
] as const;
export type IdentityKind = (typeof identityKinds)[number];

/**
 * `equal`: to the last digit. `equal_within_rounding`: as far as the printed digits tell.
 * `consistent_with_bounds`: a side is open ("trên", or rows without a number), and nothing objects.
 * `explained_remainder`: equal because of a row for what the sources do not itemise.
 */
export const verdicts = [
  'equal',
  'equal_within_rounding',
  'consistent_with_bounds',
  'explained_remainder',
  'contradicts',
] as const;
export type Verdict = (typeof verdicts)[number];

export interface IdentityTerm {
  readonly sign: 1 | -1;
  readonly figure: Figure;
}

/** Something that must hold between figures if the sources are right, and whether it does. */
export interface Identity {
  /** Stable: the kind, and the ids of what is compared. */
  readonly id: string;
  readonly kind: IdentityKind;
  readonly left: Figure;
  /** Terms of a signed sum; for `ratio`, the first divided by the second. */
  readonly right: readonly IdentityTerm[];
  /** What the right side comes to, in the unit of the left. */
  readonly computed: Bounds & { readonly value: number | null };
  /** Left − computed, in the unit of the left; `null` where either has no value. */
  readonly difference: number | null;
  /** `false` where a figure was derived from the others by this or a like step: then it must hold, and proves nothing. */
  readonly isIndependent: boolean;
  readonly verdict: Verdict;
}
