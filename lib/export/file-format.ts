import type { Labels } from './labels';
import type { Table } from './table';

/** What a format may say beside the table. */
export interface FileContext {
  /** A file for people: labels instead of codes. `null` for machines. */
  readonly labels: Labels | null;
  readonly meta: Readonly<Record<string, unknown>>;
}

/** How a table is written. */
export interface FileFormat {
  readonly contentType: string;
  /** The text of the file, piece by piece. */
  write(table: Table<unknown>, context: FileContext): Iterable<string>;
}
