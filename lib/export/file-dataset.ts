import type { Report } from '@/lib/domain/report';
import type { Parameters, QueryOf } from '@/lib/schemas/query';
import type { ColumnId } from './column-id';
import type { DescribedTable } from './described-table';
import type { Table } from './table';

/** What can be downloaded: the keys that its address understands, and the table that answers them. */
export interface FileDataset<P extends Parameters = Parameters, Row = unknown> {
  parameters(report: Report): P;
  table(report: Report, query: QueryOf<P>): Table<Row>;
  /** The columns that name a row. */
  primaryKey(query: QueryOf<P>): readonly ColumnId[];
  readonly references: DescribedTable['references'];
}
