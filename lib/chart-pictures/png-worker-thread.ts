import { z } from 'zod';
import { startWorker } from './start-worker';
import { type JobWorker, WorkerThread } from './worker-thread';

const message = z
  .object({ request: z.number(), png: z.instanceof(Uint8Array).optional(), problem: z.string().optional() })
  .transform(({ request, png, problem }) => ({ request, answer: png, problem }));

/** An SVG with a size of its own, and how many pixels of the picture one of its own is. */
export interface PngJob {
  readonly svg: string;
  readonly scale: number;
}

/** The thread that turns SVG into PNG: apart from the one that draws what pages wait for. */
export class PngWorkerThread extends WorkerThread<PngJob, Uint8Array> {
  constructor(start: () => JobWorker<PngJob> = () => startWorker('lib', 'chart-pictures', 'png-worker.mjs')) {
    super({
      names: { job: 'A picture', worker: 'The worker for PNG' },
      start,
      read: (given) => message.parse(given),
    });
  }
}
