import { ShareChart } from '@/components/share/share-chart';
import { FileLinks } from '@/components/ui/file-links';
import { chartFigures } from '@/lib/domain/charts/chart-figures';
import type { ChartModel } from '@/lib/domain/charts/chart-model';
import type { Publication } from '@/lib/domain/publication';
import type { View } from '@/lib/format/view';
import { type ChartFormatId, chartFormatIds, chartFormats } from '@/lib/vocabulary/file-format';

interface ChartFilesProps {
  readonly view: View;
  readonly publication: Publication;
  readonly model: ChartModel;
  /** The chart's own canonical query: its filters and its measure, without `?`. */
  readonly search: string;
  /** The summary that holds the chart's numbers: its query, and how many rows it has. */
  readonly summary: { readonly search: string; readonly rows: number };
}

/** What can be done with a chart elsewhere, in every form that it has; closed until a reader asks. */
export function ChartFiles({ view, publication, model, search, summary }: ChartFilesProps) {
  const { messages, locale, format } = view;
  const address = (id: ChartFormatId): string => {
    const { extension, isSpoken, search: form } = chartFormats[id];
    const query = [search, form, ...(isSpoken ? [`lang=${locale}`] : [])];
    return view.fileHref(`/charts/${model.id}.${extension}`, query.filter(Boolean).join('&'));
  };
  const rows = messages.downloadRows(format.count(chartFigures(model).length));
  return (
    <details className="share no-print" data-chart-files={model.id}>
      <summary>{messages.charts.take}</summary>
      <div className="grid gap-2 mt-2">
        <p className="flex flex-wrap gap-1 sm:gap-2">
          {chartFormatIds.map((id) => (
            <a key={id} className="button max-sm:px-2 max-sm:text-[0.82rem]" href={address(id)} download>
              {messages.charts.formats[id]}
              {chartFormats[id].extension === 'csv' && `, ${rows}`}
            </a>
          ))}
        </p>
        <p>{messages.charts.summaryFiles}</p>
        <FileLinks view={view} dataset="summary" search={summary.search} rows={summary.rows} />
        <ShareChart view={view} publication={publication} chartId={model.id} search={search} />
      </div>
    </details>
  );
}
