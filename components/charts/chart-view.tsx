import type { ChartDrawing } from '@/lib/domain/charts/chart-drawing';
import { BarsView } from './bars-view';
import { TimeView } from './time-view';

interface ChartViewProps {
  readonly drawing: ChartDrawing;
  /** The index of the reading that is open. Only in a browser, once a reader uses the chart. */
  readonly active?: number | null;
}

/** The one drawing of a chart: the server's picture, the live chart, the download and the print are all this. */
export const ChartView = ({ drawing, active = null }: ChartViewProps) =>
  drawing.kind === 'bars' ? (
    <BarsView drawing={drawing} active={active} />
  ) : (
    <TimeView drawing={drawing} active={active} />
  );
