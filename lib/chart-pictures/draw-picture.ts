import 'server-only';
import type { ChartDrawing } from '@/lib/domain/charts/chart-drawing';
import { askWorker } from './ask-worker';

/**
 * A chart's picture: an `<svg>` whose colours are the page's custom properties.
 * `null` where it could not be drawn (the log says why): the table beside it holds the same numbers. Rejects with
 * `PictureLate` where it is not there in time.
 */
export const drawPicture = (drawing: ChartDrawing): Promise<string | null> => askWorker({ drawing, texts: null });
