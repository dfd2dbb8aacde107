import type { CategoryOrRemainder } from '@/lib/vocabulary/category';
import type { Measure } from '@/lib/vocabulary/measure';
import type { Programme } from '@/lib/vocabulary/programme';
import type { Closure } from '../closure';
import type { Figure } from '../figure';
import type { Period } from '../period';
import type { SchemeList } from '../scheme-list';

/** In the order in which an overview shows them. */
export const chartIds = [
  'byProgramme',
  'byCategory',
  'byDistrict',
  'capital',
  'leverageByCategory',
  'jobsByCategory',
  'overTime',
  'leverageOverTime',
] as const;
export type ChartId = (typeof chartIds)[number];

/** What a reader narrowed the overview to. Empty means all. */
export interface Selection {
  readonly programmes: readonly Programme[];
  readonly categories: readonly CategoryOrRemainder[];
}

/** All that a chart may look at. */
export interface ChartContext {
  readonly closure: Closure;
  /** The whole period of the dataset. */
  readonly period: Period;
  readonly selection: Selection;
  readonly measure: Measure;
  readonly schemes: SchemeList;
}

/** `all` where a bar is not split. */
export type SeriesCode = Programme | 'counterpart' | 'all';
/** A district is `d-` and its code; `d-not_published` and `undated` are the rows of a register that lack a district or a year. */
export type RowCode = Programme | CategoryOrRemainder | 'total_capital' | `d-${string}` | `y-${number}` | 'undated';

export interface BarsRow {
  readonly code: RowCode;
  readonly isRemainder: boolean;
  /** Parallel to the model's series. */
  readonly cells: readonly Figure[];
  readonly total: Figure;
}

/**
 * Bars that may be stacked. Each row's cells add up to its total, and the rows to the model's, as far as they are known.
 * Ratios do not add up: the model's total is then the ratio of the whole, and no row is split.
 */
export interface BarsModel {
  readonly kind: 'bars';
  readonly id: ChartId;
  readonly measure: Measure;
  readonly period: Period;
  readonly series: readonly { readonly code: SeriesCode }[];
  readonly rows: readonly BarsRow[];
  readonly total: { readonly cells: readonly Figure[]; readonly total: Figure };
  /** The sum over the rows that are known, where the total itself is not published; else `null`. */
  readonly partialTotal: Figure | null;
}

export interface TimeSpan {
  readonly period: Period;
  readonly figure: Figure;
}

export interface DatedScheme {
  readonly code: string;
  readonly title: string | null;
  readonly year: number;
  readonly figure: Figure;
}

/** Amounts of the periods that sources tell apart, earliest first, without gaps, and the schemes that have a year. */
export interface TimeModel {
  readonly kind: 'time';
  readonly id: ChartId;
  readonly measure: Measure;
  readonly period: Period;
  readonly spans: readonly TimeSpan[];
  readonly whole: Figure;
  /** The amount of a register's rows that have no year; `null` where each has one. */
  readonly undated: Figure | null;
  readonly schemes: readonly DatedScheme[];
}

export type ChartModel = BarsModel | TimeModel;

export interface Chart {
  readonly id: ChartId;
  /** What the chart can measure, the default first. */
  readonly measures: readonly [Measure, ...Measure[]];
  /** What it can measure besides, of a full register. */
  readonly registerMeasures?: readonly Measure[];
  /** It shows what only a full register tells. */
  readonly needsRegister?: true;
  readonly model: (context: ChartContext) => ChartModel;
}
