import { stringify } from 'csv-stringify/sync';
import { columnWords } from './column-words';
import type { FileContext, FileFormat } from './file-format';
import { type Labels, labelsFor } from './labels';
import { neutralised } from './neutralised';
import type { CellValue, Table } from './table';

const byteOrderMark = '\uFEFF';

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

async function* pieces(
  { columns, rows }: Table<unknown>,
  headings: readonly string[],
  labels: Labels | null,
): AsyncIterable<string> {
  yield write([headings]);
  for await (const piece of rows.pieces()) {
    yield write(
      piece.map((row) =>
        columns.map((column) => cellText(labels && column.label ? column.label(row, labels) : column.value(row))),
      ),
    );
  }
}

/** RFC 4180: comma, CRLF, UTF-8; codes and column ids. It asks for nothing beside the table. */
export const csvFormat = {
  write: (table: Table<unknown>, _context?: unknown): AsyncIterable<string> =>
    pieces(
      table,
      table.columns.map(({ id }) => id),
      null,
    ),
} satisfies FileFormat;

/** The same rows for people: headings and codes in words, and a byte order mark, which Excel needs to read UTF-8. */
export const csvExcelFormat = {
  async *write(table: Table<unknown>, { table: id, locale }: FileContext): AsyncIterable<string> {
    yield byteOrderMark;
    yield* pieces(
      table,
      table.columns.map((column) => columnWords(locale, id, column.id).title),
      labelsFor(locale),
    );
  },
} satisfies FileFormat;
