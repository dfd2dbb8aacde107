import { expect, it, onTestFinished } from 'vitest';
import { clientOn } from '@/lib/data/postgresql/client-on';
import { newPool } from '@/lib/data/postgresql/new-pool';
import { oneAtATime } from '@/lib/data/postgresql/one-at-a-time';
import { temporaryStore } from '../temporary-store';

async function newConnection() {
  const pool = oneAtATime(newPool(await temporaryStore(), {}, { max: 1 }));
  onTestFinished(() => pool.end());
  return pool;
}

it('questions outside a transaction are answered, too, and give their connection back', async () => {
  const pool = await newConnection();
  const client = clientOn(pool);
  onTestFinished(() => client.$disconnect());
  const ask = async (number: number) => (await pool.query({ text: 'SELECT $1::int AS number' }, [number])).rows;
  expect(await Promise.all([ask(1), ask(2), ask(3)])).toEqual([[{ number: 1 }], [{ number: 2 }], [{ number: 3 }]]);
  await expect(pool.query('SELECT nonsense')).rejects.toMatchObject({ code: '42703' });
  expect(await client.$queryRaw`SELECT 4 AS number`).toEqual([{ number: 4 }]);
});

it('questions of one connection are sent one after the other, whatever became of the one before', async () => {
  const pool = await newConnection();
  const connection = await pool.connect();
  const warnings: string[] = [];
  const note = ({ message }: Error) => warnings.push(message);
  process.on('warning', note);
  onTestFinished(() => void process.off('warning', note));
  const told: string[] = [];
  const answers = [
    connection.query('SELECT pg_sleep(0.05), 1').then(() => told.push('first')),
    connection.query('SELECT nonsense').catch(() => told.push('failed')),
    new Promise<void>((resolve) => {
      connection.query('SELECT 3 AS number', [], (error: Error | null, { rows }: { rows: unknown[] }) => {
        told.push(`${error ?? 'third'} ${JSON.stringify(rows)}`);
        resolve();
      });
    }),
  ];
  await Promise.all(answers);
  connection.release();
  expect(told).toEqual(['first', 'failed', 'third [{"number":3}]']);
  await new Promise(setImmediate);
  expect(warnings).toEqual([]);
});
