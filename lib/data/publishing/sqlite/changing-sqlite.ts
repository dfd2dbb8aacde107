import type { ChangingEngine } from '../store-change';
import { changeFile } from './change-file';
import { clearLeftovers } from './clear-leftovers';
import { failureOfFile } from './failure-of-file';

export const changingSqlite: ChangingEngine = {
  change: changeFile,
  clearLeftovers,
  failureOf: failureOfFile,
};
