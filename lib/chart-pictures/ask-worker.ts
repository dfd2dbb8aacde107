import 'server-only';
import { createHash } from 'node:crypto';
import type { PictureJob } from '@/lib/domain/charts/picture-job';
import { processWide } from '@/lib/process-wide';
import { PictureCache } from './picture-cache';
import { PictureWorkerThread } from './picture-worker-thread';

const { thread, cache, underWay } = processWide('chart-pictures', () => ({
  thread: new PictureWorkerThread(),
  cache: new PictureCache(8_000_000),
  underWay: new Map<string, Promise<string | null>>(),
}));

/** The worker's answer; the same question is asked once while it is remembered. `null` where there was none. */
export function askWorker(job: PictureJob): Promise<string | null> {
  const key = createHash('sha256').update(JSON.stringify(job)).digest('base64');
  const known = cache.get(key);
  if (known !== undefined) return Promise.resolve(known);
  const already = underWay.get(key);
  if (already !== undefined) return already;
  const drawn = thread
    .draw(job)
    .then((svg) => {
      if (svg !== null) cache.set(key, svg);
      return svg;
    })
    .finally(() => underWay.delete(key));
  underWay.set(key, drawn);
  return drawn;
}
