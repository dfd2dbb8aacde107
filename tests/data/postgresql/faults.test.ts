import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { publish } from '@/lib/data/publishing/publish';
import { inventedRegister } from '../publishing/invented-register';
import { readWhole } from '../publishing/read-whole';
import { startPublisher } from '../publishing/start-publisher';
import { stored } from '../stored';
import { temporaryStore } from '../temporary-store';
import { cutOff } from './cut-off';

const minutes = 60_000;

async function newStore(): Promise<string> {
  const address = await temporaryStore();
  await publish(address, inventedRegister('đầu', 50));
  return address;
}

/** Whether a transaction that has written something is open. */
async function isWriting(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query(
    `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND backend_xid IS NOT NULL`,
  );
  return rows.length > 0;
}

async function watch<Value>(address: string, work: (client: pg.Client) => Promise<Value>): Promise<Value> {
  const client = new pg.Client(address);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

describe('a publisher to PostgreSQL', () => {
  it.each(['SIGKILL', 'SIGTERM', 'SIGINT'] as const)(
    'ended by %s in the middle leaves nothing, and nobody waiting',
    async (signal) => {
      const address = await newStore();
      const before = await stored(address);
      await watch(address, async (client) => {
        const { child, begun, ended } = startPublisher([address, '20000', 'dở dang']);
        await begun;
        while (!(await isWriting(client))) await pause(5);
        child.kill(signal);
        expect((await ended).signal).toBe(signal);
        while (await isWriting(client)) await pause(5);
      });
      expect(await stored(address)).toBe(before);
      expect(await publish(address, inventedRegister('sau'))).toEqual({ number: 2, isNew: true });
      await readWhole(address, 'example');
    },
    2 * minutes,
  );

  it(
    'whose server goes away in the middle says so and leaves nothing',
    async () => {
      const address = await newStore();
      const before = await stored(address);
      const way = await cutOff(address);
      const failing = publish(way.address, inventedRegister('dở dang', 5000), {
        onProgress: (written) => {
          if (written === 2000) void way.cut('refuses');
        },
      });
      await expect(failing).rejects.toMatchObject({ code: 'unreachable' });
      await watch(address, async (client) => {
        while (await isWriting(client)) await pause(5);
      });
      expect(await stored(address)).toBe(before);
      await way.mend();
      expect(await publish(way.address, inventedRegister('sau'))).toEqual({ number: 2, isNew: true });
    },
    minutes,
  );

  it(
    'is told that the server ended it',
    async () => {
      const address = await newStore();
      const before = await stored(address);
      await watch(address, async (client) => {
        const failing = publish(address, inventedRegister('dở dang', 5000), {
          onProgress: (written) => {
            if (written !== 1000) return;
            void client.query(
              `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
              WHERE datname = current_database() AND backend_xid IS NOT NULL`,
            );
          },
        });
        await expect(failing).rejects.toMatchObject({ code: 'unreachable' });
        while (await isWriting(client)) await pause(5);
      });
      expect(await stored(address)).toBe(before);
    },
    minutes,
  );
});

it('a database that cannot hold Vietnamese is left as it is', async () => {
  const server = await temporaryStore();
  const address = new URL(server);
  address.pathname = '/latin';
  await watch(server, (client) =>
    client.query(
      `CREATE DATABASE latin ENCODING 'LATIN1' LOCALE_PROVIDER libc LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0`,
    ),
  );
  await expect(publish(address.href, inventedRegister('một'))).rejects.toMatchObject({ code: 'not_utf8' });
  expect(await stored(address.href)).toBeNull();
  await watch(server, (client) => client.query('DROP DATABASE latin WITH (FORCE)'));
});
