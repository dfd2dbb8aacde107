import type { ServerResponse } from 'node:http';

/** In milliseconds: how often to look, and how long what was begun for a reader who left may go on unseen. */
const glance = 250;
const grace = 10_000;

/**
 * Calls `done` once an answer costs nothing more: all of it is made; or its reader left and its making has ended; or its
 * reader takes what is there so slowly that nothing is being made, for a slow reader must not keep others waiting.
 */
export function whenWorkIsDone(response: ServerResponse, answered: Promise<void>, done: () => void): void {
  const isWaitingForReader = watchReader(response);
  let wasWaiting = false;
  const look = setInterval(() => {
    const isWaiting = isWaitingForReader();
    if (isWaiting && wasWaiting) end();
    wasWaiting = isWaiting;
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

/** By what `write` returned, for an answer that is held by a cache has no other sign of it. */
function watchReader(response: ServerResponse): () => boolean {
  const write = response.write.bind(response);
  let isFull = false;
  response.write = (...given: unknown[]) => {
    const isTaken = write(...(given as Parameters<typeof write>));
    isFull = !isTaken;
    return isTaken;
  };
  response.on('drain', () => {
    isFull = false;
  });
  return () => isFull && !response.writableEnded;
}
