import { Bits } from '../columns/bits';
import { findTails } from './find-tails';
import type { SearchIndex } from './search-index';
import { wordsOf } from './words-of';

/**
 * The positions of the schemes in whose text every word of `q` occurs; `null` where it has no words. Every character is
 * literal. A word costs at most one pass over the index.
 */
export function searchSchemes(index: SearchIndex, q: string): Bits | null {
  const words = wordsOf(q);
  if (words.length === 0) return null;
  const searches = words.map((word) => {
    const tokens = { words: index.words.tokensWith(word), heads: index.heads.tokensWith(word) };
    return { word, tokens, weight: index.words.weight(tokens.words) + index.heads.weight(tokens.heads) };
  });
  const found = Bits.all(index.size);
  // Whatever stands after the rarest word need only be looked for where that one is.
  for (const { word, tokens } of searches.sort((a, b) => a.weight - b.weight)) {
    const hits = new Bits(index.size);
    index.heads.addRows(tokens.heads, hits, found);
    index.words.addRows(tokens.words, hits, found);
    findTails(index, word, hits, found);
    found.keepOnly(hits);
    if (found.isEmpty()) break;
  }
  return found;
}
