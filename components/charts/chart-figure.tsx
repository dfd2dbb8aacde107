import { FileLinks } from '@/components/ui/file-links';
import type { Chart, ChartContext } from '@/lib/domain/charts/chart-model';
import { chartSources } from '@/lib/domain/charts/chart-sources';
import type { Report } from '@/lib/domain/report';
import type { View } from '@/lib/format/view';
import { type OverviewQuery, overviewSearch } from '@/lib/schemas/overview-query';
import { measureTraits } from '@/lib/vocabulary/measure';
import { chartFile } from './chart-file';
import { ChartFinding } from './chart-finding';
import { chartLabelsOf } from './chart-labels-of';
import { ChartPicture } from './chart-picture';
import { ChartTable } from './chart-table';
import { drawingsOf } from './drawing-of';
import { MeasureSwitch } from './measure-switch';

interface ChartFigureProps {
  readonly view: View;
  readonly report: Report;
  readonly chart: Chart;
  readonly query: OverviewQuery;
}

/**
 * One chart by the contract: the finding as title; what, where and when; picture; table; source; downloads; notes.
 * Title, picture, table and files come from one model.
 */
export function ChartFigure({ view, report, chart, query }: ChartFigureProps) {
  const { messages, format } = view;
  const { dataset, schemes, sources } = report.publication;
  const measure = query.measures[chart.id] ?? chart.measures[0];
  const context: ChartContext = {
    closure: report.closure,
    period: dataset.period,
    selection: { programmes: query.programme, categories: query.category },
    measure,
    schemes,
  };
  const model = chart.model(context);
  const narrowed = query.programme.length + query.category.length > 0;
  const drawings = drawingsOf(model, chartLabelsOf(view));
  const unit = messages.vocabulary.unit[measureTraits(measure).unit];
  const titleId = `chart-${chart.id}`;
  const usedSources = chartSources(report, model);
  return (
    <figure className="chart-figure border-t border-rule pt-5 mt-10" aria-labelledby={titleId} data-chart={chart.id}>
      <div className="min-w-0">
        <figcaption>
          <h3 id={titleId} className="text-lg text-pretty">
            <ChartFinding view={view} report={report} model={model} narrowed={narrowed} />
          </h3>
          <p className="text-muted text-[0.9rem] mt-1">
            {messages.charts.subtitle(
              messages.vocabulary.measure[measure],
              unit,
              dataset.province,
              format.period(dataset.period),
            )}
          </p>
        </figcaption>
        {chart.measures.length > 1 && <MeasureSwitch view={view} chart={chart} query={query} measure={measure} />}
        <ChartPicture
          drawings={drawings}
          name={`${messages.charts.byId[chart.id].title}: ${messages.vocabulary.measure[measure]}`}
          texts={{
            keyboard: messages.charts.keyboard,
            failed: messages.charts.pictureFailed,
            key: messages.charts.key,
          }}
        />
        <ChartTable view={view} model={model} />
      </div>
      <div className="chart-notes text-[0.88rem] text-muted">
        <p hidden={usedSources.length === 0}>
          {messages.charts.source}:{' '}
          {usedSources.map((id, index) => (
            <span key={id}>
              {index > 0 && '; '}
              <a href={`${view.base}/sources#${id}`} lang="vi">
                {sources.find((source) => source.id === id)?.title}
              </a>
            </span>
          ))}
        </p>
        <FileLinks
          view={view}
          dataset="summary"
          search={chartFile(chart.id, overviewSearch({ ...query, measures: {} }, []))}
          rows={null}
        />
        {messages.charts.byId[chart.id].notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </div>
    </figure>
  );
}
