import { periodKey } from '@/lib/domain/period';
import type { Publication } from '@/lib/domain/publication';
import { type TableFormatId, tableFormatIds, tableFormats } from '@/lib/vocabulary/file-format';
import { datasets, type FileDatasetId, fileDatasetIds } from './datasets';
import { downloadName } from './download-name';

/** Which table in which form: `schemes.csv`. */
export interface FileAddress {
  readonly dataset: FileDatasetId;
  readonly format: TableFormatId;
}

const extensions: readonly string[] = [...new Set(tableFormatIds.map((id) => tableFormats[id].extension))];

const isFileDataset = (name: string): name is FileDatasetId => Object.hasOwn(datasets, name);

/** The form of an ending that a query asks for: the one that asks most of it. */
function formatOf(extension: string, asked: URLSearchParams): TableFormatId | undefined {
  const keysOf = (id: TableFormatId) => [...new URLSearchParams(tableFormats[id].search)];
  return tableFormatIds
    .filter((id) => tableFormats[id].extension === extension)
    .filter((id) => keysOf(id).every(([key, value]) => asked.getAll(key).includes(value)))
    .toSorted((a, b) => keysOf(b).length - keysOf(a).length)[0];
}

/** The file that the last part of an address and its query name, or `null`. */
export function parseFileAddress(file: string, asked: URLSearchParams): FileAddress | null {
  const [dataset = '', extension = '', ...rest] = file.split('.');
  const format = formatOf(extension, asked);
  return format !== undefined && isFileDataset(dataset) && rest.length === 0 ? { dataset, format } : null;
}

/** The addresses of all tables of a dataset. */
export const fileAddresses = (slug: string): readonly string[] =>
  fileDatasetIds.flatMap((dataset) => extensions.map((extension) => `/api/v1/${slug}/${dataset}.${extension}`));

/** What the file of a table is called by those who keep it. */
export const fileName = (publication: Publication, { dataset: table, format }: FileAddress): string =>
  downloadName(publication, [table, periodKey(publication.dataset.period)], tableFormats[format].extension);
