import type { SearchIndex } from '../search/search-index';
import { TokenIndex } from '../search/token-index';
import { decodePiece, encodePiece, type ReadPiece, type Section } from './piece';
import { UnreadablePiece } from './unreadable-piece';

const kind = 'search index';
/** Characters that become a text at a time: a call takes no more arguments. */
const stride = 8192;

const unitsOf = (text: string): Uint16Array => {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < units.length; at += 1) units[at] = text.charCodeAt(at);
  return units;
};

function textOf(units: Uint16Array): string {
  const parts: string[] = [];
  for (let at = 0; at < units.length; at += stride) {
    parts.push(String.fromCharCode(...units.subarray(at, at + stride)));
  }
  return parts.join('');
}

const sectionsOf = (name: string, { parts }: TokenIndex): Record<string, Section> => ({
  [`${name} text`]: unitsOf(parts.text),
  [`${name} starts`]: parts.starts,
  [`${name} rows`]: parts.rows,
  [`${name} bitmaps`]: parts.bitmaps,
  [`${name} lists`]: parts.lists,
  [`${name} ends`]: parts.ends,
});

function isRising(numbers: Uint32Array, last: number): boolean {
  for (let at = 1; at < numbers.length; at += 1) if ((numbers[at] ?? 0) < (numbers[at - 1] ?? 0)) return false;
  return (numbers.at(-1) ?? 0) === last;
}

function tokensOf(name: string, size: number, { section }: ReadPiece): TokenIndex {
  const units = section(`${name} text`, 'Uint16Array');
  const rows = section(`${name} rows`, 'Uint32Array');
  const starts = section(`${name} starts`, 'Uint32Array', rows.length + 1);
  const ends = section(`${name} ends`, 'Uint32Array');
  const bitmaps = section(`${name} bitmaps`, 'Uint32Array', (rows.length - ends.length) * Math.ceil(size / 32));
  const lists = section(`${name} lists`, 'Uint8Array');
  if (!isRising(starts, units.length) || !isRising(ends, lists.length)) {
    throw new UnreadablePiece(kind, `its ${name} are not where it says`);
  }
  return new TokenIndex({ text: textOf(units), starts, rows, bitmaps, lists, ends });
}

export const encodeSearchIndex = ({ words, heads, tails, tailEnds }: SearchIndex): Uint8Array =>
  encodePiece(kind, null, { ...sectionsOf('words', words), ...sectionsOf('heads', heads), tails, tailEnds });

/** Throws `UnreadablePiece` where the bytes are not what `encodeSearchIndex` wrote of a register of `size` schemes. */
export function decodeSearchIndex(size: number, bytes: Uint8Array): SearchIndex {
  const piece = decodePiece(kind, bytes);
  const tails = piece.section('tails', 'Uint8Array');
  const tailEnds = piece.section('tailEnds', 'Uint32Array', size);
  if (!isRising(tailEnds, tails.length)) throw new UnreadablePiece(kind, 'its digits are not where it says');
  return { size, words: tokensOf('words', size, piece), heads: tokensOf('heads', size, piece), tails, tailEnds };
}
