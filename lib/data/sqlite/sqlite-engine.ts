import type { StoreEngine } from '../store-engine';
import { askFile } from './ask-file';
import { fileProblem } from './file-problem';
import { fileVersion } from './file-version';
import { problemOfSqlite } from './problem-of-sqlite';
import { readFile } from './read-file';

export const sqliteEngine: StoreEngine = {
  read: readFile,
  ask: askFile,
  problem: fileProblem,
  version: async (path) => fileVersion(path),
  serverInUse: () => null,
  problemOf: problemOfSqlite,
};
