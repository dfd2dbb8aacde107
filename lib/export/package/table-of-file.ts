import type { Report } from '@/lib/domain/report';
import { readQuery } from '@/lib/schemas/query';
import { datasets } from '../datasets';
import type { FileDataset } from '../file-dataset';
import { markedTable } from '../marked-table';
import type { Table } from '../table';
import type { PackageTable } from './package-tables';

/** The table that the address of a file answers with. */
export function tableOfFile(report: Report, { id, search }: PackageTable): Table<unknown> {
  const dataset: FileDataset = datasets[id];
  const { query } = readQuery(dataset.parameters(report), new URLSearchParams(search));
  return markedTable(dataset.table(report, query), report.publication.dataset);
}
