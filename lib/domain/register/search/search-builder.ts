import type { Scheme } from '../../scheme';
import { GrowingArray } from '../columns/growing-array';
import type { SearchIndex } from './search-index';
import { splitDigits } from './split-digits';
import { TokenIndex } from './token-index';
import { TokenIndexBuilder } from './token-index-builder';
import { TokenReader } from './token-reader';

/** Makes the search index of a register from its schemes, which come in their order and in pieces of any size. */
export class SearchBuilder {
  readonly #reader = new TokenReader();
  readonly #words = new TokenIndexBuilder();
  readonly #heads = new TokenIndexBuilder();
  readonly #tails = new GrowingArray((length) => new Uint8Array(length));
  readonly #tailEnds = new GrowingArray((length) => new Uint32Array(length));

  add(schemes: Iterable<Scheme>): void {
    for (const scheme of schemes) {
      const [first = '', ...others] = this.#reader.read(scheme);
      const [head, digits] = splitDigits(first);
      this.#words.add(others);
      this.#heads.add([head]);
      for (let at = 0; at < digits.length; at += 1) this.#tails.push(digits.charCodeAt(at));
      this.#tailEnds.push(this.#tails.length);
    }
  }

  /** In steps between which others may have their turn. */
  *finish(): Generator<null, SearchIndex> {
    const words = new TokenIndex(yield* this.#words.finish());
    const heads = new TokenIndex(yield* this.#heads.finish());
    const tailEnds = this.#tailEnds.finish();
    return { size: tailEnds.length, words, heads, tails: this.#tails.finish(), tailEnds };
  }
}
