import type { FileFormat } from './file-format';

/** `{ meta, rows }`: each row by column id with typed values, `null` for missing, and `provenance` where there is one. */
export const jsonFormat: FileFormat = {
  *write(table, { meta }) {
    yield `{"meta":${JSON.stringify(meta)},"rows":[`;
    for (const [index, row] of table.rows.entries()) {
      const values = Object.fromEntries(table.columns.map((column) => [column.id, column.value(row)]));
      const whole = table.provenance ? { ...values, provenance: table.provenance(row) } : values;
      yield `${index === 0 ? '' : ','}\n${JSON.stringify(whole)}`;
    }
    yield '\n]}\n';
  },
};
