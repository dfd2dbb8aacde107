import type { TokenIndex } from './token-index';

/**
 * Where the words of a register's texts are. A word of a search has no white space, so it lies within one token of a
 * text. The first token, as a rule the code, is cut before its last digits: few schemes share a code, many its beginning.
 */
export interface SearchIndex {
  /** How many schemes. */
  readonly size: number;
  /** The tokens after the first. */
  readonly words: TokenIndex;
  /** The beginnings of the first tokens. */
  readonly heads: TokenIndex;
  /** The digits at the end of the first token of each scheme, as characters, one scheme's after another's. */
  readonly tails: Uint8Array;
  /** Where the digits of each scheme end in `tails`. */
  readonly tailEnds: Uint32Array;
}
