import type { Table } from './table';
import type { TableNote, TableProblem } from './table-problem';

/** A file's tables, or the one reason why there are none. */
export type TablesReading =
  | { readonly ok: true; readonly tables: readonly Table[]; readonly notes: readonly TableNote[] }
  | { readonly ok: false; readonly problem: TableProblem };
