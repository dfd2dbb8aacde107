import type { ColumnId } from './column-id';
import type { Labels } from './labels';
import type { PreparedRows } from './prepared/prepared-rows';
import type { Rows } from './rows';

/** `null` is a missing value: an empty cell, never a zero. A list is joined with `;` where a cell is text. */
export type CellValue = string | number | boolean | null | readonly string[];

/** One column of a file: its header, and a row's value as a machine reads it and, for codes, as a person does. */
export interface Column<Row> {
  readonly id: ColumnId;
  value(row: Row): CellValue;
  label?(row: Row, labels: Labels): CellValue;
}

/** What a file holds, whatever its format. */
export interface Table<Row> {
  readonly columns: readonly Column<Row>[];
  readonly rows: Rows<Row>;
  /** Where a CSV of all the rows of the release was written when it was published. */
  readonly prepared?: PreparedRows<Row>;
  /** Where a row's values come from, for the formats that can nest. */
  provenance?(row: Row): Readonly<Record<string, unknown>>;
}
