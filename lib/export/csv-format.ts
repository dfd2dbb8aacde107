import { byteOrderMark } from './byte-order-mark';
import { columnWords } from './column-words';
import { type CsvLines, csvLines } from './csv-lines';
import { csvText } from './csv-text';
import type { FileContext, FileFormat } from './file-format';
import { labelsFor } from './labels';
import type { Rows } from './rows';
import type { Table } from './table';

async function* pieces(rows: Rows<unknown>, lines: CsvLines<unknown>): AsyncGenerator<string, void> {
  yield lines.header;
  for await (const piece of rows.pieces()) yield lines.of(piece);
}

/** RFC 4180: comma, CRLF, UTF-8; codes and column ids. It asks for nothing beside the table. */
export const csvFormat = {
  write: ({ columns, rows }: Table<unknown>, _context?: unknown): AsyncIterable<string> =>
    pieces(rows, csvLines(columns)),
} satisfies FileFormat;

/** The same rows for people: headings and codes in words, and a byte order mark, which Excel needs to read UTF-8. */
export const csvExcelFormat = {
  async *write({ columns, rows }: Table<unknown>, { table, locale }: FileContext): AsyncIterable<string> {
    const labels = labelsFor(locale);
    yield byteOrderMark;
    yield* pieces(rows, {
      header: csvText([columns.map(({ id }) => columnWords(locale, table, id).title)]),
      of: (piece) =>
        csvText(
          piece.map((row) => columns.map((column) => (column.label ? column.label(row, labels) : column.value(row)))),
        ),
    });
  },
} satisfies FileFormat;
