import type { Server } from 'node:net';

/** Turns of the event loop, each of which takes less than a tenth of a millisecond when there is nothing else to do. */
const mostTurns = 500;

/**
 * Resolves once every connection that waits has been taken in. The event loop accepts one in each turn (libuv since
 * 1.45), and a turn in which pages are made is long: new readers would wait in the system's queue, where nobody can
 * tell them to come later, nor answer a question about health.
 */
export function takeInAll(server: Server): () => Promise<void> {
  let taken = 0;
  server.on('connection', () => {
    taken += 1;
  });
  return async () => {
    let before = -1;
    for (let turn = 0; turn < mostTurns && taken !== before; turn += 1) {
      before = taken;
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
}
