import { datasets, type FileDatasetId } from '../datasets';

/** What the address of a CSV's metadata ends with. */
export const metadataSuffix = '.csv-metadata.json';

/** The table that a file (`schemes.csv-metadata.json`) is the metadata of, or `null`. */
export function describedFile(file: string): FileDatasetId | null {
  if (!file.endsWith(metadataSuffix)) return null;
  const table = file.slice(0, -metadataSuffix.length);
  return Object.hasOwn(datasets, table) ? (table as FileDatasetId) : null;
}
