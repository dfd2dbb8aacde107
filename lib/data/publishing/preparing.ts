import type { Collate } from '@/lib/domain/register/collate';
import type { ReleaseContent } from './release-content';

/** One part of a file that is prepared of a register. */
export interface PreparedPart {
  readonly file: string;
  /** From 0. */
  readonly part: number;
  /** A megabyte or so at the most. */
  readonly bytes: Uint8Array;
}

/** What a large register is prepared with when it is published, so that serving it costs little. */
export interface Preparing {
  /** The order of texts. */
  readonly collate: Collate;
  /** Differs for two programs that prepare other files of the same register. */
  readonly version: string;
  readonly files: (content: ReleaseContent) => Iterable<PreparedPart>;
}
