import { csvText } from './csv-text';
import type { Column } from './table';

/** How a CSV of these columns is written: its first line, and the lines of rows. */
export interface CsvLines<Row> {
  readonly header: string;
  readonly of: (rows: readonly Row[]) => string;
}

/** Those of a CSV for machines: ids of columns, codes. */
export const csvLines = <Row>(columns: readonly Column<Row>[]): CsvLines<Row> => ({
  header: csvText([columns.map(({ id }) => id)]),
  of: (rows) => csvText(rows.map((row) => columns.map((column) => column.value(row)))),
});
