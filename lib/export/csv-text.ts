import { stringify } from 'csv-stringify/sync';
import { neutralised } from './neutralised';
import type { CellValue } from './table';

const cellText = (value: CellValue): string => {
  if (value === null) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return neutralised(typeof value === 'string' ? value : value.join(';'));
};

/** Rows as lines of RFC 4180: comma, CRLF. */
export const csvText = (rows: readonly (readonly CellValue[])[]): string =>
  stringify(
    rows.map((row) => row.map(cellText)),
    // The writer itself quotes only what holds its own line ending, and a bare CR or LF ends a line for other readers.
    { record_delimiter: 'windows', quoted_match: /[\r\n]/ },
  );
