import type pg from 'pg';

type Callback = (error: unknown, result?: unknown) => void;

const isCallback = (value: unknown): value is Callback => typeof value === 'function';

/**
 * Sends each query of a connection only once the one before is answered. Prisma asks for several relations at once, also
 * within a transaction, which has one connection; the driver warns of that, and will refuse it. A pool itself, asked
 * outside a transaction, asks its connection with a callback.
 */
export function oneAtATime(pool: pg.Pool): pg.Pool {
  pool.on('connect', (client) => {
    const query: (...asked: readonly unknown[]) => Promise<unknown> = client.query.bind(client);
    let last: Promise<unknown> = Promise.resolve();
    const queued = (...asked: readonly unknown[]): Promise<unknown> | undefined => {
      const callback = asked.find(isCallback);
      const answer = last.then(() => query(...asked.filter((each) => !isCallback(each))));
      last = answer.catch(() => {});
      if (callback === undefined) return answer;
      answer.then((result) => callback(null, result), callback);
    };
    client.query = queued as typeof client.query;
  });
  return pool;
}
