import type { ChangingEngine } from '../store-change';
import { changeDatabase } from './change-database';
import { failureOfDatabase } from './failure-of-database';

export const changingPostgresql: ChangingEngine = {
  change: changeDatabase,
  // The server takes back what a dead process has not finished.
  clearLeftovers: async () => {},
  failureOf: failureOfDatabase,
};
