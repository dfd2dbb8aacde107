import type { Source } from '@/lib/domain/publication';
import type { FileDataset } from './file-dataset';
import { rowsOf } from './rows';
import type { Column } from './table';

const columns: readonly Column<Source>[] = [
  { id: 'id', value: ({ id }) => id },
  { id: 'kind', value: ({ kind }) => kind, label: ({ kind }, labels) => labels.sourceKind(kind) },
  { id: 'title', value: ({ title }) => title },
  { id: 'author', value: ({ author }) => author },
  { id: 'publisher', value: ({ publisher }) => publisher },
  { id: 'url', value: ({ url }) => url },
  { id: 'published_on', value: ({ publishedOn }) => publishedOn },
  { id: 'scope_vi', value: ({ scope }) => scope.vi },
  { id: 'scope_en', value: ({ scope }) => scope.en },
  { id: 'note_vi', value: ({ note }) => note.vi },
  { id: 'note_en', value: ({ note }) => note.en },
];

/** The documents that the figures come from. */
export const sourcesFile: FileDataset<Record<never, never>, Source> = {
  parameters: () => ({}),
  table: ({ publication }) => ({ columns, rows: rowsOf(publication.sources) }),
  primaryKey: () => ['id'],
  references: [],
};
