import { createServer } from 'node:http';
import type { Handle } from './handle';

/** Next's own answers, from the build in the working directory. `port` is where the site is served. */
export async function answerWithNext(port: number): Promise<Handle> {
  const { default: next } = await import('next');
  // Next answers upgrades of the server that it is told of, and leaves some of them without an answer.
  const site = next({ dev: false, dir: process.cwd(), port, httpServer: createServer() });
  await site.prepare();
  const answer = site.getRequestHandler();
  return (request, response) => answer(request, response);
}
