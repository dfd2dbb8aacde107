import type { Collate } from '@/lib/domain/register/collate';
import { RegisterBuilder } from '@/lib/domain/register/pieces/register-builder';
import { keepIndex } from '@/lib/domain/register/register-index';
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
  const orders = yield* builder.pieces(collate, storedOrders);
  // The files that are prepared next are written in its own order.
  keepIndex(schemes, orders);
  yield { name: pieceNames.rows, bytes: yield* encodeRows(schemes, orders.get('own').ascending) };
}
