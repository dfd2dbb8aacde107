import pg from 'pg';
import { expect, inject, it } from 'vitest';
import { oldestPostgresql } from '../../../scripts/support/find-postgresql.mjs';

const server = inject('postgresql');

it.skipIf(server === null)('the tests on PostgreSQL find a server that is new enough', async () => {
  const client = new pg.Client(server ?? '');
  await client.connect();
  const { rows } = await client.query('SHOW server_version_num');
  await client.end();
  expect(Number(rows[0].server_version_num)).toBeGreaterThanOrEqual(oldestPostgresql * 10_000);
});
