import type { RequestKind } from './request-kind';

/** What is known of a request once its answer is over. Nothing in it tells who asked. */
export interface Answered {
  readonly id: string;
  readonly method: string;
  /** Without the query, which a person may have typed. */
  readonly path: string;
  readonly kind: RequestKind;
  /** `null`: the reader was gone before there was one. */
  readonly status: number | null;
  readonly milliseconds: number;
  /** On the wire, head included. */
  readonly bytes: number;
  /** Whether the reader got all of it. */
  readonly isWhole: boolean;
  /** Whether it was answered without Next; `null` where it was refused before that could be tried. */
  readonly cache: 'hit' | 'miss' | null;
  /** The release that was served, where the path names a dataset. */
  readonly release: number | null;
}
