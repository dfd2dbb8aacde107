/** A column and what it holds, in PostgreSQL's words. */
export interface RowColumn {
  readonly name: string;
  readonly type: 'text' | 'integer' | 'bigint' | 'boolean';
}

/**
 * Writes many rows into a table at once; each gives the values in the order of the columns. Prisma's `createMany` takes a
 * millisecond of planning for each row; one JSON text for a thousand rows takes a hundredth of it.
 */
export type InsertRows = (
  table: string,
  columns: readonly RowColumn[],
  rows: readonly (readonly (string | number | boolean | null)[])[],
) => Promise<void>;
