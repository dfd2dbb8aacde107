import { deflateRawSync } from 'node:zlib';
import { filledColumns, type WordColumn, wordColumns } from '@/lib/domain/register/facts/filled-columns';
import { sourceListsOf } from '@/lib/domain/register/facts/source-lists';
import { decodePiece, encodePiece } from '@/lib/domain/register/pieces/piece';
import { UnreadablePiece } from '@/lib/domain/register/pieces/unreadable-piece';
import type { Scheme } from '@/lib/domain/scheme';
import { codeHash } from './code-hash';
import { schemeMark } from './scheme-mark';
import { listOfWords } from './scheme-words';

const kind = 'rows in the own order';

/** How many schemes are packed together: few, since a page in another order wants some from anywhere. */
export const perBlock = 64;

/** What the packer may refer back to from the first row of a block, in bytes: no more than deflate's window. */
const longestDictionary = 32_000;
const dictionaryRows = 200;

/** The words of a register's schemes, packed, and what is known of them without unpacking. */
export interface PackedRows {
  /** Blocks of `perBlock` schemes in the register's own order, which pages and files ask for most, as raw deflate of JSON. */
  readonly blocks: Uint8Array;
  /** Where each block ends. */
  readonly ends: Uint32Array;
  readonly dictionary: Uint8Array;
  readonly lists: readonly (readonly string[])[];
  readonly listOf: Uint32Array;
  readonly filled: ReadonlySet<WordColumn>;
  readonly codeHashes: Uint32Array;
  readonly marks: BigUint64Array;
}

const textOf = (schemes: readonly Scheme[]): string => JSON.stringify(schemes.map(listOfWords));

function dictionaryOf(schemes: readonly Scheme[]): Buffer {
  const step = Math.max(1, Math.floor(schemes.length / dictionaryRows));
  const sample = schemes.filter((_, position) => position % step === 0).slice(0, dictionaryRows);
  return Buffer.from(textOf(sample)).subarray(0, longestDictionary);
}

/** Packs the schemes of a register, in steps between which others may have their turn. `own`: its own order. */
export function* encodeRows(schemes: readonly Scheme[], own: Uint32Array): Generator<null, Uint8Array> {
  const dictionary = dictionaryOf(schemes);
  const blocks: Buffer[] = [];
  const ends: number[] = [];
  const marks = new Uint8Array(schemes.length * 8);
  let length = 0;
  for (let start = 0; start < schemes.length; start += perBlock) {
    const positions = own.subarray(start, start + perBlock);
    const block = deflateRawSync(textOf(Array.from(positions).flatMap((position) => schemes[position] ?? [])), {
      dictionary,
    });
    for (const [index, scheme] of schemes.slice(start, start + perBlock).entries()) {
      marks.set(schemeMark(scheme), (start + index) * 8);
    }
    length += block.length;
    blocks.push(block);
    ends.push(length);
    yield null;
  }
  const { lists, listOf } = sourceListsOf(schemes);
  return encodePiece(
    kind,
    { lists, filled: [...filledColumns(schemes)], perBlock },
    {
      blocks: new Uint8Array(Buffer.concat(blocks)),
      ends: Uint32Array.from(ends),
      dictionary: new Uint8Array(dictionary),
      listOf,
      codes: Uint32Array.from(schemes, ({ code }) => codeHash(code)),
      marks,
    },
  );
}

/** Throws `UnreadablePiece` where the bytes are not what `encodeRows` made of `size` schemes. What it returns are views into them. */
export function decodeRows(size: number, bytes: Uint8Array): PackedRows {
  const { facts, section } = decodePiece(kind, bytes);
  const told = (facts ?? {}) as { lists?: unknown; filled?: unknown; perBlock?: unknown };
  const { lists, filled } = told;
  if (told.perBlock !== perBlock || !Array.isArray(lists) || !Array.isArray(filled)) {
    throw new UnreadablePiece(kind, 'it does not say what is in it');
  }
  const listOf = section('listOf', 'Uint32Array', size);
  if (!listOf.every((list) => list < lists.length)) throw new UnreadablePiece(kind, 'it names sources that it has not');
  const marks = section('marks', 'Uint8Array', size * 8);
  return {
    blocks: section('blocks', 'Uint8Array'),
    ends: section('ends', 'Uint32Array', Math.ceil(size / perBlock)),
    dictionary: section('dictionary', 'Uint8Array'),
    lists: lists.map((ids: unknown) => (Array.isArray(ids) ? ids.map(String) : [])),
    listOf,
    filled: new Set(wordColumns.filter((column) => filled.includes(column))),
    codeHashes: section('codes', 'Uint32Array', size),
    marks: new BigUint64Array(marks.buffer, marks.byteOffset, size),
  };
}
