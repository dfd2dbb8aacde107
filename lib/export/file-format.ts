import type { Report } from '@/lib/domain/report';
import type { Locale } from '@/lib/i18n/locales';
import type { FileMeta } from '@/lib/schemas/file-meta';
import type { FileDatasetId } from './datasets';
import type { Table } from './table';

/** What a format may say beside the table. */
export interface FileContext {
  readonly report: Report;
  readonly table: FileDatasetId;
  /** The canonical query of the table, without its question mark. */
  readonly search: string;
  /** The language of a file for people. */
  readonly locale: Locale;
  readonly meta: FileMeta;
}

/** How a table is written. */
export interface FileFormat {
  /** The file, piece by piece: its text, or its bytes. */
  write(
    table: Table<unknown>,
    context: FileContext,
  ): AsyncIterable<string | Uint8Array> | Promise<ReadableStream<Uint8Array>>;
  /** Reads the file as gzip, where it is at hand so; `null` where it is not. */
  gzipped?(table: Table<unknown>): Promise<(() => AsyncIterable<Uint8Array>) | null>;
}
