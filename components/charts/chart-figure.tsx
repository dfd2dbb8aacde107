import type { Chart } from '@/lib/domain/charts/chart-model';
import { chartsFor } from '@/lib/domain/charts/charts-for';
import type { Report } from '@/lib/domain/report';
import type { View } from '@/lib/format/view';
import { type OverviewQuery, overviewSearch } from '@/lib/schemas/overview-query';
import { ChartFiles } from './chart-files';
import { ChartFinding } from './chart-finding';
import { chartNotes } from './chart-notes';
import { chartParts } from './chart-parts';
import { ChartPicture } from './chart-picture';
import { ChartTable } from './chart-table';
import { MeasureSwitch } from './measure-switch';

interface ChartFigureProps {
  readonly view: View;
  readonly report: Report;
  readonly chart: Chart;
  readonly query: OverviewQuery;
  /** The summary that holds the chart's numbers: its query, and how many rows it has. */
  readonly file: { readonly search: string; readonly rows: number };
}

/**
 * One chart by the contract: the finding as title; what, where and when; picture; table; source; downloads; notes.
 * Title, picture, table and files come from one model.
 */
export function ChartFigure({ view, report, chart, query, file }: ChartFigureProps) {
  const { messages } = view;
  const { sources } = report.publication;
  const { measure, model, drawings, finding, subtitle, sourceIds } = chartParts(view, report, chart, query);
  const search = overviewSearch({ ...query, measures: { [chart.id]: measure } }, [chart]);
  const notes = chartNotes(view, report, model);
  const titleId = `chart-${chart.id}`;
  return (
    <figure
      className="chart-figure border-t border-rule pt-5 mt-10"
      aria-labelledby={titleId}
      data-chart={chart.id}
      data-measure={measure}
    >
      <figcaption>
        <h3 id={titleId} className="text-lg text-pretty">
          <ChartFinding view={view} finding={finding} />
        </h3>
        <p className="text-muted text-[0.9rem] mt-1">{subtitle}</p>
      </figcaption>
      <div className="min-w-0">
        {chart.measures.length > 1 && (
          <MeasureSwitch view={view} chart={chart} charts={chartsFor(report)} query={query} measure={measure} />
        )}
        <ChartPicture
          drawings={drawings}
          name={`${messages.charts.byId[chart.id].title}: ${messages.vocabulary.measure[measure]}`}
          texts={{
            keyboard: messages.charts.keyboard,
            failed: messages.charts.pictureFailed,
            late: messages.charts.pictureLate,
            key: messages.charts.key,
          }}
        />
        <ChartTable view={view} model={model} />
      </div>
      <div className="chart-notes text-[0.88rem] text-muted">
        <p hidden={sourceIds.length === 0}>
          {messages.charts.source}:{' '}
          {sourceIds.map((id, index) => (
            <span key={id}>
              {index > 0 && '; '}
              <a href={view.href(`/sources#${id}`)} lang="vi">
                {sources.find((source) => source.id === id)?.title}
              </a>
            </span>
          ))}
        </p>
        <ChartFiles view={view} publication={report.publication} model={model} search={search} summary={file} />
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </div>
    </figure>
  );
}
