import type pg from 'pg';

type Done = (error: Error | undefined, result?: unknown) => void;

/**
 * Sends each query of a connection only once the one before is answered. Prisma asks for several relations at once, also
 * within a transaction, which has one connection; the driver warns of that, and will refuse it. `done`: how the pool
 * itself asks, where it is asked.
 */
export function oneAtATime(pool: pg.Pool): pg.Pool {
  pool.on('connect', (client) => {
    const query = client.query.bind(client);
    let last: Promise<unknown> = Promise.resolve();
    const queued = (asked: pg.QueryArrayConfig, values?: unknown[], done?: Done): Promise<unknown> => {
      const answer = last.then(() => query(asked, values));
      last = answer.catch(() => {});
      if (done !== undefined) answer.then((result) => done(undefined, result), done);
      return answer;
    };
    client.query = queued as typeof client.query;
  });
  return pool;
}
