import type { StoreClient } from '../store-client';
import { readingConnection } from './reading-connection';
import { readingServers } from './reading-servers';

/** In milliseconds: how long one may read, as when a whole store is copied, and wait for a connection. */
const longest = 60 * 60_000;
const waiting = 10_000;

/**
 * Does the work with a client that refuses to write. What it reads is of one moment: Prisma asks for a release and what
 * belongs to it one after the other, and a publication may come between. Where a server fails, it is done again on the
 * next one.
 */
export const readDatabase = <Value>(address: string, work: (store: StoreClient) => Promise<Value>): Promise<Value> =>
  readingServers(address).read((server) =>
    readingConnection(server).client.$transaction(work, { timeout: longest, maxWait: waiting }),
  );
