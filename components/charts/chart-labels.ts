import type { ExplainedMark } from '@/lib/domain/charts/chart-drawing';
import type { DatedScheme, RowCode, SeriesCode } from '@/lib/domain/charts/chart-model';
import type { Figure } from '@/lib/domain/figure';
import type { Period } from '@/lib/domain/period';
import type { Measure } from '@/lib/vocabulary/measure';

/** Every text that a drawing needs, in one language. */
export interface ChartLabels {
  readonly row: (code: RowCode) => string;
  readonly series: (code: SeriesCode) => string;
  readonly scheme: (scheme: DatedScheme) => string;
  /** `2017–2020`. */
  readonly period: (period: Period) => string;
  /** `6.256,8` or `450 ± 50`, without a unit; `≥ 41.016` where only one bound is known; for what is not published, the words. */
  readonly value: (figure: Figure) => string;
  /** `6.256,8 triệu đồng`; for what is not published, the words. */
  readonly valueWithUnit: (figure: Figure) => string;
  /** `suy ra`. */
  readonly basis: (figure: Figure) => string;
  /** A number on the axis, in the unit that `unit` names. */
  readonly axisNumber: (measure: Measure, value: number) => string;
  readonly unit: (measure: Measure) => string;
  /** `= 100 triệu đồng`: what one square of the time chart stands for. */
  readonly square: (measure: Measure, value: number) => string;
  /** `Không ghi năm: 120 triệu đồng`. */
  readonly undated: (figure: Figure) => string;
  readonly total: string;
  /** What each mark means, for the key. */
  readonly marks: Readonly<Record<ExplainedMark, string>>;
}
