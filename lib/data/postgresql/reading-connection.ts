import type pg from 'pg';
import { processWide } from '@/lib/process-wide';
import type { PrismaClient } from '../generated/sqlite/client';
import { clientOn } from './client-on';
import { newPool } from './new-pool';
import { oneAtATime } from './one-at-a-time';

interface ReadingConnection {
  /** For looking whether anything changed: what does not answer soon is gone. */
  readonly looking: pg.Pool;
  /** What `client` reads by. */
  readonly reading: pg.Pool;
  readonly client: PrismaClient;
}

/** In milliseconds: no answer within it is none. */
const readingTimeouts = { connectionTimeoutMillis: 2000, query_timeout: 60_000 } as const;
const lookingTimeouts = { connectionTimeoutMillis: 2000, query_timeout: 2000 } as const;

// Whatever is sent, the server refuses to write; a role that may only SELECT is the better guard still.
const settings = { default_transaction_read_only: 'on', default_transaction_isolation: 'repeatable\\ read' } as const;

const connections = processWide('postgresql-connections', () => new Map<string, ReadingConnection>());

/** The connections of this process that read the database on the one server at `address`; kept, since each takes a while to make. */
export function readingConnection(address: string): ReadingConnection {
  const known = connections.get(address);
  if (known !== undefined) return known;
  const reading = oneAtATime(newPool(address, settings, { ...readingTimeouts, max: 5 }));
  const made = {
    looking: newPool(address, settings, { ...lookingTimeouts, max: 2 }),
    reading,
    client: clientOn(reading),
  };
  connections.set(address, made);
  return made;
}
