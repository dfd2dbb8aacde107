import type { Basis } from '@/lib/vocabulary/basis';
import { measureTraits, type Unit } from '@/lib/vocabulary/measure';
import type { Qualifier } from '@/lib/vocabulary/qualifier';
import { type Cell, cellKey } from './cell';

/**
 * What is known of a number. `lower` and `upper` are inclusive; `null` means that no bound is known.
 * An exact value has `lower === value === upper`.
 */
export interface Bounds {
  readonly lower: number | null;
  readonly upper: number | null;
}

/** A figure as a source states it: one row of `figures.csv` in the seed. */
export interface Statement {
  /** `A05`: stable, given once. */
  readonly id: string;
  readonly cell: Cell;
  readonly value: number;
  readonly qualifier: Qualifier;
  readonly sourceId: string;
  /** The sentence, verbatim but for white space. */
  readonly quote: string;
}

/**
 * A reading that a derivation rests on and that no source states as a number.
 * `single_programme`: every scheme is paid from one programme only, so programmes add up to the whole.
 * `sole_programme`: the schemes that a statement counts for one programme are all the schemes of their category.
 */
export interface Premise {
  readonly id: string;
  readonly kind: 'single_programme' | 'sole_programme';
  /** The statement that is read so; `null` where the premise is about the whole table. */
  readonly statementId: string | null;
}

/** How a figure follows from others. */
export const rules = [
  'sum', // whole = its parts
  'difference', // last part = whole − the other parts
  'nothing_left', // the known parts already make the whole: each other part is zero
  'no_schemes', // no schemes, so no money
  'premise', // zero by a `sole_programme` premise
  'remainder', // not itemised = whole − what is itemised
  'ratio', // one figure ÷ another
  'percentage', // one figure ÷ another × 100
  'register_sum', // a sum over rows of the register
] as const;
export type Rule = (typeof rules)[number];

/**
 * `cross_source`: the inputs come from different documents, which must mean the same scope. `partial_sum`: a sum of the
 * parts that are known, or what follows from one. `own_remainder`: what is left depends on what this measure itemises in this period.
 */
export const caveats = ['cross_source', 'partial_sum', 'own_remainder'] as const;
export type Caveat = (typeof caveats)[number];

export interface Derivation {
  readonly rule: Rule;
  /** The signed terms, in the order in which a person would write them. Each is the id of another figure. */
  readonly terms: readonly { readonly sign: 1 | -1; readonly figureId: string }[];
  readonly premiseIds: readonly string[];
  readonly caveats: readonly Caveat[];
  /** For a `register_sum`: the rows that have an amount, among those that the sum is over. */
  readonly rows?: { readonly known: number; readonly of: number };
}

/** A number that may be shown: value, unit, basis, bounds, and where it comes from. */
export interface Figure extends Bounds {
  /**
   * A statement's id (`A05`), or the cell's key for any other figure; another way to the same cell has `~` and a word or
   * number behind the key.
   */
  readonly id: string;
  readonly cell: Cell;
  readonly unit: Unit;
  readonly basis: Basis;
  /** Whole đồng, a count, a ratio or a percentage; `null` exactly when the basis is `not_published`. */
  readonly value: number | null;
  /** Only for `published`. */
  readonly statement: Statement | null;
  /** For `derived`, and for a `register` figure that is a sum. */
  readonly derivation: Derivation | null;
}

/** The figure of a cell that no source gives and that does not follow from any. */
export const notPublished = (cell: Cell): Figure => ({
  id: cellKey(cell),
  cell,
  unit: measureTraits(cell.measure).unit,
  basis: 'not_published',
  value: null,
  lower: null,
  upper: null,
  statement: null,
  derivation: null,
});

/** A figure that is known to the last digit. */
export const isExact = (figure: Figure): boolean =>
  figure.value !== null && figure.lower === figure.value && figure.upper === figure.value;
