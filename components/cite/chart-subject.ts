import type { Chart } from '@/lib/domain/charts/chart-model';
import { chartSources } from '@/lib/domain/charts/chart-sources';
import type { Report } from '@/lib/domain/report';
import type { CitedChart } from '@/lib/format/citation/citation-subject';
import { type OverviewQuery, overviewSearch } from '@/lib/schemas/overview-query';

/** A chart as a reader sees it, to be cited. */
export function chartSubject(report: Report, chart: Chart, query: OverviewQuery): CitedChart {
  const { closure, publication } = report;
  const measure = query.measures[chart.id] ?? chart.measures[0];
  const model = chart.model({
    closure,
    period: publication.dataset.period,
    selection: { programmes: query.programme, categories: query.category },
    measure,
    schemes: publication.schemes,
  });
  return {
    kind: 'chart',
    id: chart.id,
    measure,
    programmes: query.programme,
    categories: query.category,
    search: overviewSearch({ ...query, measures: { [chart.id]: measure } }, [chart]),
    sourceIds: chartSources(report, model),
  };
}
