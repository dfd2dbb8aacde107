import type { ChartModel, RowCode, SeriesCode } from '@/lib/domain/charts/chart-model';
import type { Figure } from '@/lib/domain/figure';
import type { Report } from '@/lib/domain/report';
import type { View } from '@/lib/format/view';
import type { Picture } from './report-model';

/** A chart as the overview shows it, drawn. */
export interface ReportChart {
  readonly model: ChartModel;
  /** What it finds: a sentence with places in braces. */
  readonly finding: { readonly text: string; readonly values: Readonly<Record<string, Figure | string>> };
  readonly subtitle: string;
  readonly picture: Picture;
  /** What its marks mean, drawn. */
  readonly key: readonly { readonly swatch: Picture; readonly label: string }[];
  readonly notes: readonly string[];
  readonly sourceIds: readonly string[];
}

/** What a printed report is made from. */
export interface ReportInput {
  /** Of the release itself, so that every address in the report is for good. */
  readonly view: View;
  readonly report: Report;
  /** `https://example.org`: what every address begins with. */
  readonly origin: string;
  readonly charts: readonly ReportChart[];
  readonly labels: { readonly row: (code: RowCode) => string; readonly series: (code: SeriesCode) => string };
}
