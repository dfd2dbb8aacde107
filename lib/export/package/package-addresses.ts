import { withRelease } from '@/lib/format/with-release';
import { datasetFiles } from '@/lib/vocabulary/file-format';
import type { PackageTable } from './package-tables';

/** Where the parts of a package are: in its archive, or each on the web. */
export interface PackageAddresses {
  /** The address of a table's CSV. */
  readonly csvOf: (table: PackageTable) => string;
}

/** The name of a table's CSV, and of the CSV in the archive below its folder. */
export const csvName = ({ id }: Pick<PackageTable, 'id'>): string => `${id}.csv`;

export const inArchive: PackageAddresses = { csvOf: (table) => `data/${csvName(table)}` };

/** Frozen addresses, since hashes hold for one release only. `origin`: `https://example.org`. */
export const onWeb = (origin: string, slug: string, release: number): PackageAddresses => ({
  csvOf: (table) => withRelease(`${origin}/api/v1/${slug}/${csvName(table)}`, table.search, release),
});

/** The address of the package's description, for good. */
export const descriptorAddress = (origin: string, slug: string, release: number): string =>
  withRelease(`${origin}/api/v1/${slug}/${datasetFiles.datapackage.file}`, '', release);
