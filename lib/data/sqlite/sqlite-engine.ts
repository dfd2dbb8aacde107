import type { StoreEngine } from '../store-engine';
import { fileProblem } from './file-problem';
import { fileVersion } from './file-version';
import { problemOfSqlite } from './problem-of-sqlite';
import { readFile } from './read-file';

export const sqliteEngine: StoreEngine = {
  read: readFile,
  // A store's file is never written to, only replaced, and `readFile` keeps to the one that it opened.
  readAtOneMoment: readFile,
  problem: fileProblem,
  version: async (path) => fileVersion(path),
  problemOf: problemOfSqlite,
};
