import type { Chart } from '@/lib/domain/charts/chart-model';
import type { View } from '@/lib/format/view';
import { type OverviewQuery, overviewSearch } from '@/lib/schemas/overview-query';
import type { Measure } from '@/lib/vocabulary/measure';

interface MeasureSwitchProps {
  readonly view: View;
  readonly chart: Chart;
  /** All charts of the page: the measures that the reader chose for the others are kept. */
  readonly charts: readonly Chart[];
  readonly query: OverviewQuery;
  readonly measure: Measure;
}

/** What the chart measures, one link for each measure that it can show. */
export function MeasureSwitch({ view, chart, charts, query, measure }: MeasureSwitchProps) {
  return (
    <ul aria-label={view.messages.charts.measureSwitch} className="flex flex-wrap gap-x-4 text-[0.9rem] mt-2 no-print">
      {chart.measures.map((option) => {
        const search = overviewSearch({ ...query, measures: { ...query.measures, [chart.id]: option } }, charts);
        return (
          <li key={option}>
            <a
              href={view.href(`#chart-${chart.id}`, search)}
              data-in-place
              aria-current={option === measure ? 'true' : undefined}
              className="inline-block py-1 border-b-2 border-transparent no-underline aria-[current]:border-accent aria-[current]:font-bold aria-[current]:text-ink"
            >
              {view.messages.vocabulary.measure[option]}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
