import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { Prisma } from '@/lib/data/generated/sqlite/client';
import { postgresqlEngine } from '@/lib/data/postgresql/postgresql-engine';
import { publish } from '@/lib/data/publishing/publish';
import { inventedRegister } from '../publishing/invented-register';
import { runSql } from '../run-sql';
import { temporaryStore } from '../temporary-store';
import { cutOff } from './cut-off';

const { ask, problemOf } = postgresqlEngine;
const releases = Prisma.sql`SELECT count(*)::int AS n FROM "Release"`;

it.each(['cut', 'ended by the server'])(
  'a question whose connection is %s in the middle fails as unreachable, and the next one is answered',
  async (how) => {
    const database = await temporaryStore();
    await publish(database, inventedRegister('đầu'));
    const way = await cutOff(database);
    // More often than there are connections.
    for (let attempt = 0; attempt < 6; attempt += 1) {
      const failure = ask(way.address, Prisma.sql`SELECT pg_sleep(60)`).catch((error: unknown) => error);
      await pause(50);
      if (how === 'cut') await way.cut('refuses');
      else
        await runSql(
          database,
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE '%pg_sleep(%' AND pid <> pg_backend_pid()`,
        );
      expect(problemOf(await failure)).toBe('unreachable');
      if (how === 'cut') await way.mend();
    }
    expect(await ask(way.address, releases)).toEqual([{ n: 1 }]);
  },
);

it('questions that are asked at once are all answered', async () => {
  const database = await temporaryStore();
  await publish(database, inventedRegister('đầu'));
  const asked = Array.from({ length: 30 }, (_, at) => ask(database, Prisma.sql`SELECT ${at}::int AS n`));
  expect((await Promise.all(asked)).flat()).toEqual(asked.map((_, n) => ({ n })));
});
