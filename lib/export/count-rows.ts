import type { Report } from '@/lib/domain/report';
import { readQuery } from '@/lib/schemas/query';
import { datasets, type FileDatasetId } from './datasets';
import type { FileDataset } from './file-dataset';

/** How many rows a file will have under a query, its header not counted: what a download button says. */
export function countRows(report: Report, id: FileDatasetId, search = ''): number {
  const dataset: FileDataset = datasets[id];
  const { query } = readQuery(dataset.parameters(report), new URLSearchParams(search));
  return dataset.table(report, query).rows.count;
}
