import type { PreparedFiles } from '@/lib/domain/prepared-files';

/** Rows of a release of which a file was written when it was published. Positions are places in the release. */
export interface PreparedRows<Row> {
  readonly files: PreparedFiles;
  /** The position of every row, in the order of the file. */
  readonly inFile: () => Uint32Array;
  /** The positions of the rows asked for, in their order. */
  readonly asked: Uint32Array;
  readonly at: (position: number) => Row | undefined;
}
