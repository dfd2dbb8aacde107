import 'server-only';
import type { PictureJob } from '@/lib/domain/charts/picture-job';
import { processWide } from '@/lib/process-wide';
import { PictureWorkerThread } from './picture-worker-thread';
import { Remembering } from './remembering';

const thread = processWide('chart-thread', () => new PictureWorkerThread());
/** A chart takes some 3,000 characters: this is room for all charts of a hundred datasets. */
const pictures = processWide('chart-pictures', () => new Remembering(thread, 16_000_000));

/** Starts the worker, so that the first who asks need not wait until it has loaded what it needs. */
export const beginDrawing = (): void => thread.begin();

/** As `Remembering` has it. What a reader only sees on pointing at the chart is not drawn, and makes no other picture. */
export const askWorker = ({ drawing, texts }: PictureJob): Promise<string | null> =>
  pictures.ask({ drawing: { ...drawing, readings: [] }, texts });
