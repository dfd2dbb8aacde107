import type { Locale } from '@/lib/i18n/locales';
import { messagesFor } from '@/lib/i18n/messages';
import type { ColumnId } from './column-id';
import type { FileDatasetId } from './datasets';

interface ColumnWords {
  readonly title: string;
  /** One or two sentences: what a cell says, in what unit, and what an empty one means. */
  readonly definition: string;
}

type OwnWords = { readonly [Table in FileDatasetId]?: { readonly [Id in ColumnId]?: ColumnWords } };

/** The dictionary's entry for a column; where a table's column means something of its own, that table's. */
export function columnWords(locale: Locale, table: FileDatasetId, id: ColumnId): ColumnWords {
  const { columns, ownColumns } = messagesFor(locale).dictionary;
  const own: OwnWords = ownColumns;
  return own[table]?.[id] ?? columns[id];
}
