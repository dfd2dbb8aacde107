import type { Publication } from '@/lib/domain/publication';
import type { FileMeta } from '@/lib/schemas/file-meta';
import { licence } from '@/lib/vocabulary/licence';
import type { FileDatasetId } from './datasets';

const valuesOf = (search: string): FileMeta['query'] => {
  const values = new URLSearchParams(search);
  return Object.fromEntries([...new Set(values.keys())].map((key) => [key, values.getAll(key)]));
};

/** What a file says of itself. `search`: the canonical query of the table. */
export const fileMeta = (
  { dataset, release, sources }: Publication,
  search: string,
  told: Pick<FileMeta, 'rows' | 'address' | 'dictionary'> & { readonly table: FileDatasetId },
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
