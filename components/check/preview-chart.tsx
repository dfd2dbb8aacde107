import { ChartFinding } from '@/components/charts/chart-finding';
import { ChartKey } from '@/components/charts/chart-key';
import { chartParts } from '@/components/charts/chart-parts';
import { ChartTable } from '@/components/charts/chart-table';
import { ChartView } from '@/components/charts/chart-view';
import { type DrawingSize, drawingSizes } from '@/lib/domain/charts/chart-drawing';
import type { Chart } from '@/lib/domain/charts/chart-model';
import type { Report } from '@/lib/domain/report';
import type { View } from '@/lib/format/view';

interface PreviewChartProps {
  readonly view: View;
  readonly report: Report;
  readonly chart: Chart;
}

const shown: Readonly<Record<DrawingSize, string>> = {
  narrow: 'max-w-[30rem] @[40rem]:hidden',
  wide: 'hidden max-w-[48rem] @[40rem]:block',
};

/** A chart as its page would show it: finding, picture and table, without what only a published release has. */
export function PreviewChart({ view, report, chart }: PreviewChartProps) {
  const { model, drawings, finding, subtitle } = chartParts(view, report, chart, {
    programme: [],
    category: [],
    measures: {},
  });
  return (
    <figure className="border-t border-rule pt-5 mt-8" data-chart={chart.id}>
      <figcaption>
        <h4 className="text-lg text-pretty">
          <ChartFinding view={view} finding={finding} />
        </h4>
        <p className="text-muted text-[0.9rem] mt-1">{subtitle}</p>
      </figcaption>
      <div className="@container mt-4" aria-hidden="true">
        {drawingSizes.map((size) => (
          <div key={size} className={shown[size]}>
            <div style={{ aspectRatio: `${drawings[size].width} / ${drawings[size].height}` }}>
              <ChartView drawing={drawings[size]} />
            </div>
          </div>
        ))}
        <ChartKey drawing={drawings.narrow} name={view.messages.charts.key} />
      </div>
      <ChartTable view={view} model={model} />
    </figure>
  );
}
