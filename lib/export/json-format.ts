import type { FileFormat } from './file-format';
import type { Table } from './table';

function rowText({ columns, provenance }: Table<unknown>, row: unknown): string {
  const values = Object.fromEntries(columns.map((column) => [column.id, column.value(row)]));
  return JSON.stringify(provenance ? { ...values, provenance: provenance(row) } : values);
}

/** `{ meta, rows }`: each row by column id with typed values, `null` for missing, and `provenance` where there is one. */
export const jsonFormat: FileFormat = {
  async *write(table, { meta }) {
    yield `{"meta":${JSON.stringify(meta)},"rows":[`;
    let separator = '\n';
    for await (const piece of table.rows.pieces()) {
      yield `${separator}${piece.map((row) => rowText(table, row)).join(',\n')}`;
      separator = ',\n';
    }
    yield '\n]}\n';
  },
};
