import type { Prisma } from '../generated/sqlite/client';
import type { AskedRow } from '../store-engine';
import { readingConnection } from './reading-connection';
import { readingServers } from './reading-servers';

/** What a query finds in the database, asked of the driver itself; of the next server where one fails. */
export const askDatabase = (address: string, { text, values }: Prisma.Sql): Promise<readonly AskedRow[]> =>
  readingServers(address).read(async (server) => (await readingConnection(server).reading.query(text, values)).rows);
