import { chartSubject } from '@/components/cite/chart-subject';
import { Cite } from '@/components/cite/cite';
import { EmbedChoice } from '@/components/embed/embed-choice';
import { embeddableChart } from '@/components/embed/embeddable-chart';
import { chartsFor } from '@/lib/domain/charts/charts-for';
import type { Publication } from '@/lib/domain/publication';
import { reportOf } from '@/lib/domain/report';
import type { View } from '@/lib/format/view';
import { readOverviewQuery } from '@/lib/schemas/overview-query';

export interface ShareChartProps {
  readonly view: View;
  readonly publication: Publication;
  readonly chartId: string;
  /** The chart's own canonical query: its filters and its measure, without `?`. */
  readonly search: string;
}

/** How to cite and embed a chart. */
export function ShareChart({ view, publication, chartId, search }: ShareChartProps) {
  const report = reportOf(publication);
  const chart = chartsFor(report).find(({ id }) => id === chartId);
  if (!chart) return null;
  const { query } = readOverviewQuery(new URLSearchParams(search), [chart]);
  return (
    <div className="no-print" data-share={chartId}>
      <Cite view={view} report={report} subject={chartSubject(report, chart, query)} />
      <details className="share">
        <summary>{view.messages.embed.title}</summary>
        <EmbedChoice view={view} publication={publication} embeddable={embeddableChart(view, report, chart, query)} />
      </details>
    </div>
  );
}
