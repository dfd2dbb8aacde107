import type { TableProblem, TableProblemCode } from './table-problem';

/** Ends the reading of a file from wherever its problem was met; `readTables` turns it into an answer. */
export class TableRefusal extends Error {
  readonly problem: TableProblem;

  constructor(code: TableProblemCode, found: number | null = null, limit: number | null = null) {
    super(code);
    this.problem = { code, found, limit };
  }
}
