import { stringify } from 'csv-stringify/sync';
import type { FileFormat } from './file-format';
import { neutralised } from './neutralised';
import type { CellValue } from './table';

const byteOrderMark = '\uFEFF';
const rowsPerPiece = 500;

const cellText = (value: CellValue): string => {
  if (value === null) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return neutralised(typeof value === 'string' ? value : value.join(';'));
};

// The writer itself quotes only what holds its own line ending, and a bare CR or LF ends a line for other readers.
const write = (rows: readonly (readonly string[])[]): string =>
  stringify(
    rows.map((row) => [...row]),
    { record_delimiter: 'windows', quoted_match: /[\r\n]/ },
  );

/** RFC 4180: comma, CRLF, UTF-8. For people with a byte order mark, which Excel needs to read UTF-8. */
export const csvFormat: FileFormat = {
  contentType: 'text/csv; charset=utf-8',
  *write({ columns, rows }, { labels }) {
    if (labels) yield byteOrderMark;
    yield write([columns.map(({ id }) => (labels ? labels.column(id) : id))]);
    for (let start = 0; start < rows.length; start += rowsPerPiece) {
      yield write(
        rows
          .slice(start, start + rowsPerPiece)
          .map((row) =>
            columns.map((column) => cellText(labels && column.label ? column.label(row, labels) : column.value(row))),
          ),
      );
    }
  },
};
