import type { ChartParts } from '@/components/charts/chart-parts';
import { chartSvgFile } from '@/lib/chart-pictures/chart-svg-file';
import { pngOf } from '@/lib/chart-pictures/png-of';
import type { ChartFileTexts } from '@/lib/domain/charts/chart-file-texts';
import type { Report } from '@/lib/domain/report';
import { chartTableCsv } from '@/lib/export/chart-table-csv';
import type { ChartFormatId } from '@/lib/vocabulary/file-format';

interface DrawnChart {
  readonly report: Report;
  readonly parts: ChartParts;
  readonly texts: ChartFileTexts;
}

type Draw = (chart: DrawnChart) => Promise<BodyInit | null>;

const svg = ({ parts, texts }: DrawnChart): Promise<string | null> => chartSvgFile(parts.drawings.wide, texts);

const png =
  (scale: number): Draw =>
  async (chart) => {
    const drawn = await svg(chart);
    const picture = drawn === null ? null : await pngOf(drawn, scale);
    return picture === null ? null : new Uint8Array(picture);
  };

/** How each form of a chart is made; `null` where it could not be drawn. */
export const chartBytes: Readonly<Record<ChartFormatId, Draw>> = {
  svg,
  png: png(1),
  pngLarge: png(2),
  csv: async ({ report, parts }) => chartTableCsv(parts.model, report),
};
