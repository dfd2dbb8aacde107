import { foldText } from '../../fold-text';
import type { Scheme } from '../../scheme';

const mostRemembered = 100_000;
const plain = /^[!-~]+$/;

/** The tokens of the texts that a search looks in, folded word by word: words come back, and white space keeps them apart. */
export class TokenReader {
  readonly #known = new Map<string, readonly string[]>();

  /** Those of the code, title, recipient, place and district, one after another. */
  read({ code, title, recipient, place, district }: Scheme): readonly string[] {
    const tokens: string[] = [];
    for (const text of [code, title, recipient, place, district?.name]) {
      if (text) for (const word of text.split(/\s+/)) for (const token of this.#fold(word)) tokens.push(token);
    }
    return tokens;
  }

  #fold(word: string): readonly string[] {
    if (plain.test(word)) return [word.toLowerCase()];
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    const tokens = foldText(word).split(' ').filter(Boolean);
    if (this.#known.size === mostRemembered) this.#known.clear();
    this.#known.set(word, tokens);
    return tokens;
  }
}
