import { KeySwatch, keyHue } from '@/components/charts/chart-key';
import { chartNotes } from '@/components/charts/chart-notes';
import { chartParts } from '@/components/charts/chart-parts';
import { drawPicture } from '@/lib/chart-pictures/draw-picture';
import type { ChartDrawing } from '@/lib/domain/charts/chart-drawing';
import { chartsFor } from '@/lib/domain/charts/charts-for';
import type { Report } from '@/lib/domain/report';
import type { ReportChart } from '@/lib/export/report/report-input';
import type { View } from '@/lib/format/view';
import { standAlone } from './stand-alone';
import { svgText } from './svg-text';

const whole = { programme: [], category: [], measures: {} };

/** Every chart of a release as the overview shows it, drawn for print. `null` where one could not be drawn. */
export async function reportCharts(view: View, report: Report): Promise<readonly ReportChart[] | null> {
  const charts = await Promise.all(
    chartsFor(report).map(async (chart): Promise<ReportChart | null> => {
      const { model, drawings, finding, subtitle, sourceIds } = chartParts(view, report, chart, whole);
      const { wide } = drawings;
      const svg = await drawPicture(wide);
      if (svg === null) return null;
      return {
        model,
        finding,
        subtitle,
        sourceIds,
        picture: { svg: standAlone(svg), width: wide.width, height: wide.height },
        key: keyOf(wide),
        notes: chartNotes(view, report, model),
      };
    }),
  );
  const drawn = charts.filter((chart) => chart !== null);
  return drawn.length === charts.length ? drawn : null;
}

const keyOf = (drawing: ChartDrawing): ReportChart['key'] =>
  drawing.key.map((entry, index) => ({
    swatch: {
      svg: standAlone(
        `<svg viewBox="0 0 28 16">${svgText(<KeySwatch id={`key-${index}`} entry={entry} hue={keyHue(drawing)} />)}</svg>`,
      ),
      width: 28,
      height: 16,
    },
    label: entry.label,
  }));
