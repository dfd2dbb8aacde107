import type { Bits } from '../columns/bits';

/** Rows read from lists before it is looked whether more can be found. */
const rowsBetweenLooks = 0x1_0000;

/** The distinct tokens of a column of texts, commonest first, and the rows of each. */
export interface TokenIndexParts {
  /** Each token, followed by a line feed. */
  readonly text: string;
  /** Where each token begins in `text`, and last the length of it. */
  readonly starts: Uint32Array;
  /** How many rows have each token. */
  readonly rows: Uint32Array;
  /** The rows of the first tokens, each as a set of bits. */
  readonly bitmaps: Uint32Array;
  /** The rows of the other tokens: for each row what it is beyond the one before, seven bits a byte. */
  readonly lists: Uint8Array;
  /** Where the list of each of these ends in `lists`. */
  readonly ends: Uint32Array;
}

/** Finds the rows of which a token holds some letters. */
export class TokenIndex {
  readonly #bitmapCount: number;

  constructor(readonly parts: TokenIndexParts) {
    this.#bitmapCount = parts.rows.length - parts.ends.length;
  }

  /** The tokens that hold `letters`, which have no white space; with a line feed after them, those that end so. */
  tokensWith(letters: string): readonly number[] {
    const { text, starts } = this.parts;
    const tokens: number[] = [];
    let from = 0;
    for (let at = text.indexOf(letters); at !== -1; at = text.indexOf(letters, starts[from] ?? text.length)) {
      const token = this.#tokenAt(at, from);
      tokens.push(token);
      from = token + 1;
    }
    return tokens;
  }

  /** How many rows have these tokens, counted once for each. */
  weight(tokens: readonly number[]): number {
    let weight = 0;
    for (const token of tokens) weight += this.parts.rows[token] ?? 0;
    return weight;
  }

  /** Adds the rows of these tokens to `hits`; leaves off when all of `wanted` are among them. */
  addRows(tokens: readonly number[], hits: Bits, wanted: Bits): void {
    const { rows, bitmaps } = this.parts;
    const width = hits.words.length;
    let unlooked = 0;
    if (hits.holds(wanted)) return;
    for (const token of tokens) {
      if (token < this.#bitmapCount) {
        hits.addAll(bitmaps.subarray(token * width, (token + 1) * width));
        unlooked = rowsBetweenLooks;
      } else {
        this.#addList(token - this.#bitmapCount, hits);
        unlooked += rows[token] ?? 0;
      }
      if (unlooked < rowsBetweenLooks) continue;
      if (hits.holds(wanted)) return;
      unlooked = 0;
    }
  }

  #addList(list: number, hits: Bits): void {
    const { lists, ends } = this.parts;
    const end = ends[list] ?? 0;
    let row = -1;
    for (let at = list === 0 ? 0 : (ends[list - 1] ?? 0); at < end; ) {
      let byte = lists[at++] ?? 0;
      let step = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = lists[at++] ?? 0;
        step |= (byte & 127) << shift;
      }
      row += step;
      hits.add(row);
    }
  }

  #tokenAt(offset: number, from: number): number {
    const { starts, rows } = this.parts;
    let low = from;
    let high = rows.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
