import type { Basis } from '@/lib/vocabulary/basis';
import type { CategoryOrRemainder } from '@/lib/vocabulary/category';
import type { Coverage } from '@/lib/vocabulary/coverage';
import type { JobsMeaning, YearMeaning } from '@/lib/vocabulary/meaning';
import type { Measure } from '@/lib/vocabulary/measure';
import type { Programme } from '@/lib/vocabulary/programme';
import type { Figure } from '../figure';
import type { Period } from '../period';
import type { Source } from '../publication';
import type { Report } from '../report';

/** One of the two things compared: a dataset's current release over its whole period or a part of it. */
export interface ComparisonSide {
  readonly report: Report;
  readonly period: Period;
}

/** The measures that may be compared, in display order. Those that depend on what a source itemises are not among them. */
export const comparedMeasures = [
  'schemes',
  'support',
  'counterpart',
  'total_capital',
  'jobs',
  'leverage_ratio',
  'state_share',
  'support_share',
] as const satisfies readonly Measure[];
export type ComparedMeasure = (typeof comparedMeasures)[number];

/**
 * What the two sides mean differently, or may. In the order in which it is told: before any number.
 * `basis`, `bounds` and `sources` are of the rows that are shown; `bounds` counts those that are not exact.
 */
export type Difference =
  | { readonly aspect: 'overlap'; readonly a: Period; readonly b: Period }
  | { readonly aspect: 'periodYears'; readonly a: number; readonly b: number }
  | { readonly aspect: 'coverage'; readonly a: Coverage; readonly b: Coverage }
  | { readonly aspect: 'yearMeaning'; readonly a: YearMeaning; readonly b: YearMeaning }
  | { readonly aspect: 'jobsMeaning'; readonly a: JobsMeaning; readonly b: JobsMeaning }
  | { readonly aspect: 'remainder'; readonly a: Figure; readonly b: Figure }
  | { readonly aspect: 'basis'; readonly a: readonly Basis[]; readonly b: readonly Basis[] }
  | { readonly aspect: 'bounds'; readonly a: number; readonly b: number }
  | { readonly aspect: 'sources'; readonly a: readonly Source[]; readonly b: readonly Source[] };
export type Aspect = Difference['aspect'];

/**
 * Why a measure is left out. `period_lengths`: an amount of five years is not set beside one of four, nor spread over
 * years. `year_meaning`, `jobs_meaning`: the two do not say that they count the same. `partial_register`: the sum of a
 * register that lacks schemes tells how much was registered, not how much there was. `share_of_whole`: shares are of a
 * dataset's whole period. `one_side`: no row is published by both.
 */
export const leftOutReasons = [
  'period_lengths',
  'year_meaning',
  'jobs_meaning',
  'partial_register',
  'share_of_whole',
  'one_side',
] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

export interface LeftOut {
  readonly measure: ComparedMeasure;
  readonly reasons: readonly LeftOutReason[];
}

/** The same cell of both sides; either may be not published, not both. */
export interface ComparedRow {
  readonly programme: Programme | null;
  readonly category: CategoryOrRemainder | null;
  readonly a: Figure;
  readonly b: Figure;
}

/** The rows of a measure: the whole, then programmes, then types. */
export interface ComparedTable {
  readonly measure: ComparedMeasure;
  readonly rows: readonly ComparedRow[];
}

/** `invented`: invented data is never set beside real data. `same`: a side beside itself. */
export type Refusal = 'invented' | 'same';

export type Comparison =
  | { readonly refusal: Refusal }
  | {
      readonly refusal: null;
      readonly differences: readonly Difference[];
      readonly tables: readonly ComparedTable[];
      readonly leftOut: readonly LeftOut[];
    };
