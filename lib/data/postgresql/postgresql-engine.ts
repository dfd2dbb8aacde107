import type { StoreEngine } from '../store-engine';
import { askDatabase } from './ask-database';
import { databaseProblem } from './database-problem';
import { problemOfPostgresql } from './problem-of-postgresql';
import { readDatabase } from './read-database';
import { readingConnection } from './reading-connection';
import { readingServers } from './reading-servers';

export const postgresqlEngine: StoreEngine = {
  read: readDatabase,
  ask: askDatabase,
  // The server itself looks after its files: there is nothing to be thorough about.
  problem: (address) =>
    readingServers(address).read((server) =>
      databaseProblem(server, async (sql) => (await readingConnection(server).looking.query(sql)).rows),
    ),
  version: (address) =>
    readingServers(address)
      .look()
      .catch(() => ({ place: '', content: '' })),
  serverInUse: (address) => readingServers(address).inUse,
  problemOf: problemOfPostgresql,
};
