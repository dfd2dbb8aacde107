import 'server-only';
import type { ChartDrawing } from '@/lib/domain/charts/chart-drawing';
import type { ChartFileTexts } from '@/lib/domain/charts/chart-file-texts';
import { askWorker } from './ask-worker';

/** A chart as an SVG file that stands alone, in light colours, with title, key, source and address. `null` and `PictureLate` as in `drawPicture`. */
export const chartSvgFile = (drawing: ChartDrawing, texts: ChartFileTexts): Promise<string | null> =>
  askWorker({ drawing, texts });
