import type { ChartDrawing } from './chart-drawing';
import type { ChartFileTexts } from './chart-file-texts';

/** What the chart worker is asked for: a drawing's picture or, with texts, a file that stands alone. */
export interface PictureJob {
  readonly drawing: ChartDrawing;
  readonly texts: ChartFileTexts | null;
}
