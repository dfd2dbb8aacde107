import type { Report } from '@/lib/domain/report';
import { fileParameters } from '@/lib/schemas/api-query';
import { releaseParameter } from '@/lib/schemas/release-query';
import { datasets, type FileDatasetId } from './datasets';
import type { FileDataset } from './file-dataset';

/** The keys that the address of a table's file understands. `numbers`: the releases that its dataset has. */
export function tableParameters(report: Report, table: FileDatasetId, numbers: readonly number[]) {
  const dataset: FileDataset = datasets[table];
  return { ...dataset.parameters(report), ...fileParameters, release: releaseParameter(numbers) };
}
