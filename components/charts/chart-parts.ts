import type { ChartDrawings } from '@/lib/domain/charts/chart-drawing';
import type { Chart, ChartModel } from '@/lib/domain/charts/chart-model';
import { chartSources } from '@/lib/domain/charts/chart-sources';
import type { Report } from '@/lib/domain/report';
import type { View } from '@/lib/format/view';
import type { OverviewQuery } from '@/lib/schemas/overview-query';
import { type Measure, measureTraits } from '@/lib/vocabulary/measure';
import { chartLabelsOf } from './chart-labels-of';
import { drawingsOf } from './drawing-of';
import { type Finding, findingOf } from './finding';

/** All that a chart says and shows for a query: what its page and its files are made from. */
export interface ChartParts {
  readonly measure: Measure;
  readonly model: ChartModel;
  readonly drawings: ChartDrawings;
  readonly finding: Finding;
  /** What, where and when. */
  readonly subtitle: string;
  readonly sourceIds: readonly string[];
}

export function chartParts(view: View, report: Report, chart: Chart, query: OverviewQuery): ChartParts {
  const { messages, format } = view;
  const { dataset, schemes } = report.publication;
  const measure = query.measures[chart.id] ?? chart.measures[0];
  const model = chart.model({
    closure: report.closure,
    period: dataset.period,
    selection: { programmes: query.programme, categories: query.category },
    measure,
    schemes,
  });
  const { programme, category } = messages.vocabulary;
  const chosen = [...query.programme.map((code) => programme[code]), ...query.category.map((code) => category[code])];
  return {
    measure,
    model,
    drawings: drawingsOf(model, chartLabelsOf(view)),
    finding: findingOf({ view, report, model, narrowed: query.programme.length + query.category.length > 0 }),
    subtitle: [
      view.mark?.caption,
      messages.charts.subtitle(
        messages.vocabulary.measure[measure],
        messages.vocabulary.unit[measureTraits(measure).unit],
        [dataset.province, ...chosen].join(', '),
        format.period(dataset.period),
      ),
    ]
      .filter(Boolean)
      .join(' · '),
    sourceIds: chartSources(report, model),
  };
}
