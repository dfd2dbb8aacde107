import type { Publication, Source } from '@/lib/domain/publication';
import { licence } from '@/lib/vocabulary/licence';
import type { FileDatasetId } from './datasets';

/** What a file says of itself. */
export interface FileMeta {
  readonly dataset: string;
  readonly table: FileDatasetId;
  readonly release: number;
  /** ISO date and time, UTC. */
  readonly published_at: string;
  /** Only of invented data. */
  readonly illustrative?: true;
  /** The keys of the address that narrow or order the table; none for the whole of it. */
  readonly query: Readonly<Record<string, readonly string[]>>;
  readonly rows: number;
  /** Absolute: where this file is for good, and the page that says what its columns mean, both of this release. */
  readonly address: string;
  readonly dictionary: string;
  readonly licence: typeof licence;
  /** The documents that the numbers come from. */
  readonly sources: readonly Pick<Source, 'id' | 'title' | 'publisher' | 'url'>[];
}

const valuesOf = (search: string): FileMeta['query'] => {
  const values = new URLSearchParams(search);
  return Object.fromEntries([...new Set(values.keys())].map((key) => [key, values.getAll(key)]));
};

/** `search`: the canonical query of the table. */
export const fileMeta = (
  { dataset, release, sources }: Publication,
  search: string,
  told: Pick<FileMeta, 'table' | 'rows' | 'address' | 'dictionary'>,
): FileMeta => ({
  dataset: dataset.slug,
  table: told.table,
  release: release.number,
  published_at: release.publishedAt,
  ...(dataset.isIllustrative ? { illustrative: true as const } : {}),
  query: valuesOf(search),
  rows: told.rows,
  address: told.address,
  dictionary: told.dictionary,
  licence,
  sources: sources.map(({ id, title, publisher, url }) => ({ id, title, publisher, url })),
});
