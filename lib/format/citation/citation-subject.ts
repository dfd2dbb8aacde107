import type { ChartId } from '@/lib/domain/charts/chart-model';
import type { Figure } from '@/lib/domain/figure';
import type { Scheme } from '@/lib/domain/scheme';
import type { CategoryOrRemainder } from '@/lib/vocabulary/category';
import type { Measure } from '@/lib/vocabulary/measure';
import type { Programme } from '@/lib/vocabulary/programme';

/** A chart under the filters that a reader chose. */
export interface CitedChart {
  readonly kind: 'chart';
  readonly id: ChartId;
  readonly measure: Measure;
  readonly programmes: readonly Programme[];
  readonly categories: readonly CategoryOrRemainder[];
  /** Its canonical query, without `?`. */
  readonly search: string;
  readonly sourceIds: readonly string[];
}

/** What is cited. */
export type CitationSubject =
  | { readonly kind: 'dataset' }
  | { readonly kind: 'figure'; readonly figure: Figure }
  | { readonly kind: 'scheme'; readonly scheme: Scheme; readonly title: string }
  | CitedChart;
