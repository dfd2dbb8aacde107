import { z } from 'zod';
import type { PictureJob } from '@/lib/domain/charts/picture-job';
import { startWorker } from './start-worker';
import { type JobWorker, WorkerThread } from './worker-thread';

const message = z
  .object({ request: z.number(), svg: z.string().optional(), problem: z.string().optional() })
  .transform(({ request, svg, problem }) => ({ request, answer: svg, problem }));

/** What is needed of the worker that draws. */
export type DrawingWorker = JobWorker<PictureJob>;

/** The thread that draws charts as SVG. */
export class PictureWorkerThread extends WorkerThread<PictureJob, string> {
  constructor(start: () => DrawingWorker = () => startWorker('.build', 'chart-worker.mjs')) {
    super({
      names: { job: 'A chart', worker: 'The chart worker' },
      // What a page waits for goes before what somebody takes away.
      isUrgent: ({ texts }) => texts === null,
      start,
      read: (given) => message.parse(given),
    });
  }
}
