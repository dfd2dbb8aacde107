import type { ServerResponse } from 'node:http';

/** In milliseconds: how often to look, and how long what was begun for a reader who left may go on unseen. */
const glance = 250;
const grace = 10_000;

/**
 * Calls `done` once an answer costs nothing more: all of it is made; or its reader left and its making has ended; or its
 * reader takes what is there so slowly that nothing is being made, for a slow reader must not keep others waiting.
 */
export function whenWorkIsDone(response: ServerResponse, answered: Promise<void>, done: () => void): void {
  let wasBlocked = false;
  const look = setInterval(() => {
    const isBlocked = response.writableNeedDrain;
    if (isBlocked && wasBlocked) end();
    wasBlocked = isBlocked;
  }, glance);
  look.unref();
  const end = () => {
    clearInterval(look);
    done();
  };
  response.once('finish', end);
  response.once('close', () => {
    if (response.writableEnded) return end();
    const unseen = setTimeout(end, grace);
    unseen.unref();
    const settle = () => {
      clearTimeout(unseen);
      end();
    };
    answered.then(settle, settle);
  });
  const ifOver = () => {
    if (response.writableEnded || response.destroyed) end();
  };
  answered.then(ifOver, ifOver);
}
