import type { IncomingMessage, ServerResponse } from 'node:http';

/** Answers a request. Resolves once the answer is handed over to the system. */
export type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** What stands before a handle: it may answer itself, or let the next one answer and watch. */
export type Layer = (next: Handle) => Handle;

/** The first layer sees a request first. */
export const layered = (layers: readonly Layer[], handle: Handle): Handle =>
  layers.reduceRight((next, layer) => layer(next), handle);
