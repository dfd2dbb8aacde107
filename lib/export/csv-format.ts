import { columnWords } from './column-words';
import { csvText } from './csv-text';
import type { FileContext, FileFormat } from './file-format';
import { type Labels, labelsFor } from './labels';
import type { Table } from './table';

const byteOrderMark = '\uFEFF';

async function* pieces(
  { columns, rows }: Table<unknown>,
  headings: readonly string[],
  labels: Labels | null,
): AsyncIterable<string> {
  yield csvText([headings]);
  for await (const piece of rows.pieces()) {
    yield csvText(
      piece.map((row) =>
        columns.map((column) => (labels && column.label ? column.label(row, labels) : column.value(row))),
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
