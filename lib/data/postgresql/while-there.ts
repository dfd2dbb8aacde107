import { setMaxListeners } from 'node:events';

/** Does the work; rejects with the signal's reason as soon as that says so, whatever the work still waits for. */
export async function whileThere<Value>(signal: AbortSignal, work: () => Promise<Value>): Promise<Value> {
  const working = work();
  // Nobody hears any more how it ends.
  working.catch(() => {});
  // As many as read at once.
  setMaxListeners(0, signal);
  let stop = () => {};
  const leaving = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop);
  });
  try {
    return await Promise.race([working, leaving]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
