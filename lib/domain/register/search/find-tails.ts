import { Bits, lowestBit } from '../columns/bits';
import type { SearchIndex } from './search-index';
import { splitDigits } from './split-digits';

function hasAt(bytes: Uint8Array, at: number, wanted: Uint8Array): boolean {
  for (let index = 0; index < wanted.length; index += 1) if (bytes[at + index] !== wanted[index]) return false;
  return true;
}

/**
 * Adds to `hits` those of `wanted` where a word reaches into the last digits of the first token: it lies in them, or it
 * begins before them.
 */
export function findTails({ size, heads, tails, tailEnds }: SearchIndex, word: string, hits: Bits, wanted: Bits): void {
  const [head, digits] = splitDigits(word);
  if (digits === '') return;
  const wantedDigits = Uint8Array.from(digits, (digit) => digit.charCodeAt(0));
  const begun = head === '' ? null : new Bits(size);
  if (begun !== null) heads.addRows(heads.tokensWith(`${head}\n`), begun, wanted);
  for (let at = 0; at < wanted.words.length; at += 1) {
    const open = (wanted.words[at] ?? 0) & ~(hits.words[at] ?? 0);
    for (let rest = begun === null ? open : open & (begun.words[at] ?? 0); rest !== 0; rest &= rest - 1) {
      const row = at * 32 + lowestBit(rest);
      const start = row === 0 ? 0 : (tailEnds[row - 1] ?? 0);
      const last = begun === null ? (tailEnds[row] ?? 0) - wantedDigits.length : start;
      if (start + wantedDigits.length > (tailEnds[row] ?? 0)) continue;
      for (let from = start; from <= last; from += 1) {
        if (!hasAt(tails, from, wantedDigits)) continue;
        hits.add(row);
        break;
      }
    }
  }
}
