import type { FileDatasetId } from '../datasets';

/** A table under the query of its file, without the question mark. */
export interface PackageTable {
  readonly id: FileDatasetId;
  readonly search: string;
}

/** The tables of a data package, in display order: nothing is filtered out, and the summary is broken down furthest. */
export const packageTables: readonly PackageTable[] = [
  { id: 'schemes', search: '' },
  { id: 'summary', search: 'by=programme,category,period' },
  { id: 'figures', search: '' },
  { id: 'sources', search: '' },
];
