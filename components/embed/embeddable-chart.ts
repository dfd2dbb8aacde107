import { chartParts } from '@/components/charts/chart-parts';
import { findingText } from '@/components/charts/finding';
import type { Chart } from '@/lib/domain/charts/chart-model';
import type { Report } from '@/lib/domain/report';
import type { View } from '@/lib/format/view';
import { type OverviewQuery, overviewSearch } from '@/lib/schemas/overview-query';
import { embedFoot } from './embed-foot';
import type { Embeddable } from './embeddable';

/** A chart under the filters that a reader chose, to be embedded. */
export function embeddableChart(view: View, report: Report, chart: Chart, query: OverviewQuery): Embeddable {
  const { measure, drawings, finding, subtitle, sourceIds } = chartParts(view, report, chart, query);
  return {
    path: `/embed/charts/${chart.id}`,
    search: overviewSearch({ ...query, measures: { [chart.id]: measure } }, [chart]),
    pagePath: `#chart-${chart.id}`,
    title: findingText(finding, view),
    isInvented: report.publication.dataset.isIllustrative,
    subtitle,
    foot: embedFoot(view, report, sourceIds),
    drawings,
  };
}
