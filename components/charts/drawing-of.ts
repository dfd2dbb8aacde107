import type { ChartDrawing, ChartDrawings, DrawingSize } from '@/lib/domain/charts/chart-drawing';
import type { ChartModel } from '@/lib/domain/charts/chart-model';
import { barsDrawing } from './bars-drawing';
import type { ChartLabels } from './chart-labels';
import { timeAsBars } from './time-as-bars';
import { isTooNarrow, timeDrawing } from './time-drawing';

/** What a chart looks like at one width, in one language. */
export function drawingOf(model: ChartModel, labels: ChartLabels, size: DrawingSize): ChartDrawing {
  if (model.kind === 'bars') return barsDrawing(model, labels, size);
  return isTooNarrow(model, labels, size)
    ? barsDrawing(timeAsBars(model), labels, size)
    : timeDrawing(model, labels, size);
}

export const drawingsOf = (model: ChartModel, labels: ChartLabels): ChartDrawings => ({
  narrow: drawingOf(model, labels, 'narrow'),
  wide: drawingOf(model, labels, 'wide'),
});
