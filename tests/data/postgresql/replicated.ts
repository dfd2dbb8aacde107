import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { onTestFinished } from 'vitest';
import { startPostgresql } from '../../../scripts/support/start-postgresql.mjs';

async function ask(address: string, sql: string): Promise<Record<string, unknown> | undefined> {
  const client = new pg.Client(address);
  await client.connect();
  try {
    return (await client.query(sql)).rows[0];
  } finally {
    await client.end();
  }
}

const inDatabase = (address: string, name: string): string => String(new URL(`/${name}`, address));

/** A primary and a streaming replica of it, with the address of one database on each. */
export interface Replicated {
  readonly primary: string;
  readonly replica: string;
  /** The replica goes on receiving, and shows nothing of it until told to, or until the test is over. */
  pauseReplica(): Promise<void>;
  resumeReplica(): Promise<void>;
  /** Waits until the replica shows all that the primary has. */
  caughtUp(): Promise<void>;
  /** The replica takes what is written from then on. */
  promote(): Promise<void>;
  stop(): Promise<void>;
}

export async function startReplicated(): Promise<Replicated> {
  const first = await startPostgresql();
  if (first === null) throw new Error('There is no PostgreSQL here.');
  const name = `store_${randomUUID().replaceAll('-', '')}`;
  await ask(first.address, `CREATE DATABASE ${name}`);
  const second = await startPostgresql(first.address);
  if (second === null) throw new Error('There is no PostgreSQL here.');
  const primary = inDatabase(first.address, name);
  const replica = inDatabase(second.address, name);
  const resumeReplica = async () => void (await ask(replica, 'SELECT pg_wal_replay_resume()'));
  return {
    primary,
    replica,
    async pauseReplica() {
      await ask(replica, 'SELECT pg_wal_replay_pause()');
      onTestFinished(resumeReplica);
    },
    resumeReplica,
    async caughtUp() {
      const written = (await ask(primary, 'SELECT pg_current_wal_lsn()::text AS place'))?.place;
      const query = `SELECT pg_last_wal_replay_lsn() >= '${written}' AS "isThere"`;
      while ((await ask(replica, query))?.isThere !== true) await pause(20);
    },
    promote: async () => void (await ask(replica, 'SELECT pg_promote()')),
    stop: async () => {
      await second.stop();
      await first.stop();
    },
  };
}
