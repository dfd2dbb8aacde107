import { figuresFile } from './figures-file';
import type { FileDataset } from './file-dataset';
import { schemesFile } from './schemes-file';
import { sourcesFile } from './sources-file';
import { summaryFile } from './summary-file';

/** What can be downloaded, by the name of its file. */
export const datasets = {
  schemes: schemesFile,
  summary: summaryFile,
  figures: figuresFile,
  sources: sourcesFile,
} as const satisfies Record<string, FileDataset>;
export type FileDatasetId = keyof typeof datasets;
export const fileDatasetIds = Object.keys(datasets) as FileDatasetId[];
