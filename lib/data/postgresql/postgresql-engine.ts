import type { StoreEngine } from '../store-engine';
import { databaseProblem } from './database-problem';
import { databaseVersion } from './database-version';
import { problemOfPostgresql } from './problem-of-postgresql';
import { readDatabase } from './read-database';
import { readingConnection } from './reading-connection';

export const postgresqlEngine: StoreEngine = {
  read: readDatabase,
  // The server itself looks after its files: there is nothing to be thorough about.
  problem: (address) =>
    databaseProblem(address, async (sql) => (await readingConnection(address).looking.query(sql)).rows),
  version: databaseVersion,
  problemOf: problemOfPostgresql,
};
