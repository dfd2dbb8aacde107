import type { Collate } from '@/lib/domain/register/collate';
import { decodeOrder } from '@/lib/domain/register/pieces/order-piece';
import { RegisterBuilder } from '@/lib/domain/register/pieces/register-builder';
import type { Scheme } from '@/lib/domain/scheme';
import { storedOrders } from './packed-index';
import { pieceNames } from './piece-names';
import { encodeRows } from './rows-piece';

interface Piece {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const together = 1000;

/** The pieces of a register, each when it is ready, and `null` in between, where others may have their turn. */
export function* packRegister(schemes: readonly Scheme[], collate: Collate): Generator<Piece | null, void> {
  const builder = new RegisterBuilder();
  for (let start = 0; start < schemes.length; start += together) {
    builder.add(schemes.slice(start, start + together));
    yield null;
  }
  let own: Uint32Array = new Uint32Array();
  for (const piece of builder.pieces(collate, storedOrders)) {
    if (piece?.name === pieceNames.order('own')) own = decodeOrder('own', schemes.length, piece.bytes).ascending;
    yield piece;
  }
  yield { name: pieceNames.rows, bytes: yield* encodeRows(schemes, own) };
}
