import type { FileProblemCode } from '@/lib/domain/register-problem-codes';
import type { TableProblem } from './table-problem';

/** Ends the reading of a file from wherever its problem was met; `readTables` turns it into an answer. */
export class TableRefusal extends Error {
  readonly problem: TableProblem;

  constructor(code: FileProblemCode, found: number | null = null, limit: number | null = null) {
    super(code);
    this.problem = { code, found, limit };
  }
}
