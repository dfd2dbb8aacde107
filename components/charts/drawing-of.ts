import type { ChartDrawing, ChartDrawings, DrawingSize } from '@/lib/domain/charts/chart-drawing';
import type { ChartModel } from '@/lib/domain/charts/chart-model';
import { barsDrawing } from './bars-drawing';
import type { ChartLabels } from './chart-labels';
import { timeDrawing } from './time-drawing';

/** What a chart looks like at one width, in one language. */
export const drawingOf = (model: ChartModel, labels: ChartLabels, size: DrawingSize): ChartDrawing =>
  model.kind === 'bars' ? barsDrawing(model, labels, size) : timeDrawing(model, labels, size);

export const drawingsOf = (model: ChartModel, labels: ChartLabels): ChartDrawings => ({
  narrow: drawingOf(model, labels, 'narrow'),
  wide: drawingOf(model, labels, 'wide'),
});
