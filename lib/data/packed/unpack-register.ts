import type { District } from '@/lib/domain/district';
import type { RegisterOrder } from '@/lib/domain/register/orders/register-order';
import { decodeColumns } from '@/lib/domain/register/pieces/columns-piece';
import { decodeOrder } from '@/lib/domain/register/pieces/order-piece';
import { decodeSearchIndex } from '@/lib/domain/register/pieces/search-piece';
import { UnreadablePiece } from '@/lib/domain/register/pieces/unreadable-piece';
import { packedIndex, type StoredOrder, storedOrders } from './packed-index';
import { PackedSchemes } from './packed-schemes';
import { pieceNames } from './piece-names';
import { decodeRows } from './rows-piece';

/** The names of the pieces that a register is unpacked from. */
export const packedPieces: readonly string[] = [
  pieceNames.columns,
  pieceNames.rows,
  pieceNames.search,
  ...storedOrders.map(pieceNames.order),
];

/** A register from its pieces, by name. Throws `UnreadablePiece` where one is missing, damaged or of another version. */
export function unpackRegister(pieces: ReadonlyMap<string, Uint8Array>, districts: readonly District[]): PackedSchemes {
  const piece = (name: string): Uint8Array => {
    const bytes = pieces.get(name);
    if (bytes === undefined) throw new UnreadablePiece(name, 'it is not there');
    return bytes;
  };
  const columns = decodeColumns(piece(pieceNames.columns));
  const rows = decodeRows(columns.size, piece(pieceNames.rows));
  const search = decodeSearchIndex(columns.size, piece(pieceNames.search));
  const orders = new Map<StoredOrder, RegisterOrder>();
  for (const name of storedOrders) {
    orders.set(name, decodeOrder(name, columns.size, piece(pieceNames.order(name))));
  }
  const own = orders.get('own')?.ascending ?? new Uint32Array();
  return new PackedSchemes(rows, packedIndex({ columns, rows, search, orders }), { own, districts });
}
