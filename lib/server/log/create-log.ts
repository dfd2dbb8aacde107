import pino, { type Logger } from 'pino';
import type { LogLevel } from '@/lib/schemas/server-environment';
import { currentRequest } from '../requests/current-request';

export type Log = Logger;

/** In bytes: what waits for a reader of the log who is slow. Beyond it lines are lost, for the site must not wait. */
const mostUnread = 4 * 1024 * 1024;

/**
 * Lines of JSON on the standard output (or another descriptor), with the id of the request that a line is about. Never
 * waits, and goes on where nobody reads any more.
 */
export const createLog = (level: LogLevel, descriptor = 1): Log =>
  pino(
    {
      level,
      base: { pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (name) => ({ level: name }) },
      mixin: () => {
        const id = currentRequest.getStore()?.id;
        return id === undefined ? {} : { request: id };
      },
    },
    pino.destination({ dest: descriptor, sync: false, maxLength: mostUnread }),
  );
