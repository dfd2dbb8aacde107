import { periodKey } from '@/lib/domain/period';
import type { Publication } from '@/lib/domain/publication';
import { datasets, type FileDatasetId, fileDatasetIds } from './datasets';
import { type FileFormatId, fileFormatIds, formats } from './formats';
import { inventedSuffix } from './invented-suffix';

/** Which table in which format: `schemes.csv`. */
export interface FileAddress {
  readonly dataset: FileDatasetId;
  readonly format: FileFormatId;
}

/** The file that the last part of an address names, or `null`. */
export function parseFileAddress(file: string): FileAddress | null {
  const [dataset, format, ...rest] = file.split('.');
  const known =
    dataset !== undefined && format !== undefined && Object.hasOwn(datasets, dataset) && Object.hasOwn(formats, format);
  return known && rest.length === 0 ? { dataset: dataset as FileDatasetId, format: format as FileFormatId } : null;
}

/** The addresses of all files of a dataset. */
export const fileAddresses = (slug: string): readonly string[] =>
  fileDatasetIds.flatMap((dataset) => fileFormatIds.map((format) => `/api/v1/${slug}/${dataset}.${format}`));

/** What a downloaded file is called: place, subject, table, period, release and, of invented data, that it is. */
export const fileName = ({ dataset, release }: Publication, { dataset: table, format }: FileAddress): string =>
  `${dataset.slug}_khuyen-cong_${table}_${periodKey(dataset.period)}_r${release.number}${inventedSuffix(dataset)}.${format}`;
