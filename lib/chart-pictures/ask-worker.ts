import 'server-only';
import type { PictureJob } from '@/lib/domain/charts/picture-job';
import { processWide } from '@/lib/process-wide';
import { PictureWorkerThread } from './picture-worker-thread';
import { Remembering } from './remembering';

const pictures = processWide('chart-pictures', () => new Remembering(new PictureWorkerThread(), 8_000_000));

/** The worker's answer; the same question is asked once while it is remembered. `null` where there was none. */
export const askWorker = (job: PictureJob): Promise<string | null> => pictures.ask(job);
