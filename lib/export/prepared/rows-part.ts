import { decodePiece, encodePiece } from '@/lib/domain/register/pieces/piece';
import { UnreadablePiece } from '@/lib/domain/register/pieces/unreadable-piece';

/** Some rows of a prepared CSV, one after the other. */
export interface RowsPart {
  /** Their text, as a run of DEFLATE that further runs may follow. */
  readonly deflated: Uint8Array;
  /** How long each row is, in bytes of text, its line ending included. */
  readonly lengths: Uint16Array | Uint32Array;
}

const kindOf = (part: number) => `rows ${part} of a prepared CSV`;

export function encodeRowsPart(part: number, { deflated, lengths }: RowsPart): Uint8Array {
  const isShort = lengths.every((length) => length <= 0xffff);
  return encodePiece(
    kindOf(part),
    { isShort },
    { lengths: isShort ? Uint16Array.from(lengths) : Uint32Array.from(lengths), deflated },
  );
}

/** Throws `UnreadablePiece` where the bytes are not what `encodeRowsPart` wrote of so many rows. */
export function decodeRowsPart(part: number, rows: number, bytes: Uint8Array): RowsPart {
  const { facts, section } = decodePiece(kindOf(part), bytes);
  const { isShort } = (facts ?? {}) as { readonly isShort?: unknown };
  if (typeof isShort !== 'boolean') throw new UnreadablePiece(kindOf(part), 'it does not tell what it should');
  return {
    lengths: section('lengths', isShort ? 'Uint16Array' : 'Uint32Array', rows),
    deflated: section('deflated', 'Uint8Array'),
  };
}
