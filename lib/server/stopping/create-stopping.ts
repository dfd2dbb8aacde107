import type { Server } from 'node:http';
import { stopping } from '@/lib/export/problem';
import type { Layer } from '../handle';
import type { Log } from '../log/create-log';
import { pathOf } from '../requests/path-of';
import { sendProblem } from '../requests/send-problem';

interface StoppingOptions {
  readonly log: Log;
  /** How long what is being answered may still take. */
  readonly seconds: number;
  /** Ends the process. */
  readonly exit: (code: number) => void;
}

export interface Stopping {
  /** Says of health that the process is about to stop, and that no connection stays open. */
  readonly layer: Layer;
  /** Stops, for a reason that the log names. A second time stops at once. */
  readonly stop: (server: Server, reason: string) => void;
}

/** In milliseconds: Ctrl+C reaches a process twice, from the terminal and from what started it. */
const sameSignal = 500;
const glance = 50;

/** How the process ends: it takes nobody new, finishes what it has begun, and exits with 0. */
export function createStopping({ log, seconds, exit }: StoppingOptions): Stopping {
  let stoppedAt: number | null = null;
  const layer: Layer = (next) => (request, response) => {
    if (stoppedAt === null) return next(request, response);
    response.setHeader('connection', 'close');
    return pathOf(request) === '/api/health' ? sendProblem(request, response, stopping()) : next(request, response);
  };
  const stop = (server: Server, reason: string) => {
    if (stoppedAt !== null) {
      if (performance.now() - stoppedAt < sameSignal) return;
      log.warn(`Stopping at once: ${reason}, again.`);
      exit(1);
      return;
    }
    stoppedAt = performance.now();
    log.info(`Stopping: ${reason}. What is being answered has ${seconds} s.`);
    const idle = setInterval(() => server.closeIdleConnections(), glance);
    const cut = setTimeout(() => {
      log.warn(`After ${seconds} s some requests were still being answered; they are cut off.`);
      server.closeAllConnections();
    }, seconds * 1000);
    server.close(() => {
      clearInterval(idle);
      clearTimeout(cut);
      log.info('Stopped.');
      exit(0);
    });
  };
  return { layer, stop };
}
