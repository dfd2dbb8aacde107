import autocannon from 'autocannon';
import { usageOf } from './process-meter';
import { percentile } from './samples';
import type { ServerProcess } from './server-process';

export interface Load {
  readonly perSecond: number;
  /** In milliseconds. */
  readonly p99: number;
  /** Processor time of the server for each request, in milliseconds; `null` where the system does not tell. */
  readonly cpu: number | null;
}

/** Fewer answers tell nothing of a rate: a slow server is asked for longer, up to a minute. */
const fewest = 40;
const longest = 60;

/** Asks on eight connections, one request after the other on each, for so many seconds. Throws a sentence on any fault. */
export async function load(server: ServerProcess, nextPath: () => string, seconds: number): Promise<Load> {
  const times: number[] = [];
  const faults = new Map<string, number>();
  const before = usageOf(server.pid).cpu;
  const start = performance.now();
  let last: number | null = null;
  let counted = 0;
  const errors = await new Promise<number>((resolve, reject) => {
    const instance = autocannon(
      {
        url: server.address,
        connections: 8,
        duration: Math.max(seconds, longest),
        timeout: 120,
        headers: { 'accept-encoding': 'gzip, deflate, br' },
        requests: [{ method: 'GET', setupRequest: (request) => ({ ...request, path: nextPath() }) }],
      },
      (error, result) => {
        if (error) reject(error);
        else resolve(result.errors);
      },
    );
    instance.on('response', (_client, status, _bytes, time) => {
      times.push(time);
      const isEnough = performance.now() - start >= seconds * 1000 && times.length >= fewest;
      if (isEnough && last === null) {
        last = performance.now();
        counted = times.length;
        instance.stop();
      }
      if (status !== 200) faults.set(`status ${status}`, (faults.get(`status ${status}`) ?? 0) + 1);
    });
  });
  if (errors > 0) faults.set('no answer', errors);
  const after = usageOf(server.pid).cpu;
  if (faults.size > 0) {
    const told = [...faults].map(([fault, count]) => `${fault} (${count} times)`).join(', ');
    throw new Error(`under load: ${told}`);
  }
  if (times.length === 0) throw new Error(`no request was answered within ${longest} s`);
  return {
    perSecond: last === null ? times.length / longest : (counted * 1000) / (last - start),
    p99: percentile(times, 99),
    cpu: before === null || after === null ? null : (after - before) / times.length,
  };
}
