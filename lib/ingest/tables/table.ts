/** What a cell holds once formulas are read by their stored value. A `Date` is midnight UTC of a calendar day. */
export type TableCell = string | number | boolean | Date | null;

/** Zero-based, ends included. Only the first cell of a merged range holds anything. */
export interface MergedRange {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

/** One sheet of a workbook, or the only table of a CSV file. Rows may be of different lengths. */
export interface Table {
  /** The sheet's name; the file's for CSV. */
  readonly name: string;
  readonly kind: 'sheet' | 'csv';
  readonly rows: readonly (readonly TableCell[])[];
  readonly merged: readonly MergedRange[];
}
