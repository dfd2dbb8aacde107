import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { processWide } from '@/lib/process-wide';

interface Lent {
  readonly address: string;
  readonly remove: () => Promise<void>;
}

/** Databases that a test of this process is done with: emptying one is quicker than making one. */
const free: string[] = processWide('tests-free-databases', () => []);

async function does(address: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client(address);
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

/** An empty database on the server at `server`, of the borrower's own until it is removed. */
export async function lendDatabase(server: string): Promise<Lent> {
  const known = free.pop();
  const address = known ?? String(new URL(`/store_${randomUUID().replaceAll('-', '')}`, server));
  if (known === undefined) await does(server, `CREATE DATABASE ${new URL(address).pathname.slice(1)}`);
  return {
    address,
    async remove() {
      await does(
        address,
        // What a test left half-way must not hold the next one up.
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
          WHERE datname = current_database() AND pid <> pg_backend_pid()`,
        'DROP SCHEMA public CASCADE',
        'CREATE SCHEMA public',
      );
      free.push(address);
    },
  };
}
