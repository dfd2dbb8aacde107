import type { Dataset } from '@/lib/domain/publication';
import type { Table } from './table';

/** The table with a last column that says of each row that it is invented; unchanged where the data is real. */
export const markedTable = <Row>(table: Table<Row>, { isIllustrative }: Pick<Dataset, 'isIllustrative'>): Table<Row> =>
  isIllustrative
    ? {
        ...table,
        columns: [...table.columns, { id: 'illustrative', value: () => true, label: (_, labels) => labels.invented }],
      }
    : table;
