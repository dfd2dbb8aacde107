import type { District } from '@/lib/domain/district';
import type { RegisterOrder } from '@/lib/domain/register/orders/register-order';
import { decodeColumns } from '@/lib/domain/register/pieces/columns-piece';
import { decodeOrder } from '@/lib/domain/register/pieces/order-piece';
import { pieceLength } from '@/lib/domain/register/pieces/piece';
import { decodeSearchIndex } from '@/lib/domain/register/pieces/search-piece';
import { UnreadablePiece } from '@/lib/domain/register/pieces/unreadable-piece';
import { packedIndex, type StoredOrder, storedOrders } from './packed/packed-index';
import { PackedSchemes } from './packed/packed-schemes';
import { pieceNames } from './packed/piece-names';
import { decodeRows } from './packed/rows-piece';
import type { StoreClient } from './store-client';

/** A piece, part by part; `null` where there is none. */
async function readPiece(store: StoreClient, releaseId: number, name: string): Promise<Uint8Array | null> {
  let whole: Uint8Array | null = null;
  let read = 0;
  for (let part = 0; whole === null || read < whole.length; part += 1) {
    const row = await store.releasePiece.findUnique({ where: { releaseId_name_part: { releaseId, name, part } } });
    if (row === null) return null;
    whole ??= new Uint8Array(Math.max(row.bytes.length, pieceLength(row.bytes)));
    if (read + row.bytes.length > whole.length) throw new UnreadablePiece(name, 'it is longer than it says');
    whole.set(row.bytes, read);
    read += row.bytes.length;
  }
  return whole;
}

/** The schemes of a release as they were packed at its publication; `null` where they were not, or by another version. */
export async function readPackedSchemes(
  store: StoreClient,
  releaseId: number,
  districts: readonly District[],
): Promise<PackedSchemes | null> {
  const read = async (name: string) => {
    const bytes = await readPiece(store, releaseId, name);
    if (bytes === null) throw new UnreadablePiece(name, 'it is not there');
    return bytes;
  };
  try {
    if ((await store.releasePiece.findFirst({ where: { releaseId }, select: { part: true } })) === null) return null;
    const columns = decodeColumns(await read(pieceNames.columns));
    const rows = decodeRows(columns.size, await read(pieceNames.rows));
    const search = decodeSearchIndex(columns.size, await read(pieceNames.search));
    const orders = new Map<StoredOrder, RegisterOrder>();
    for (const name of storedOrders) {
      orders.set(name, decodeOrder(name, columns.size, await read(pieceNames.order(name))));
    }
    return new PackedSchemes(rows, packedIndex({ columns, rows, search, orders }), districts);
  } catch (error) {
    if (!(error instanceof UnreadablePiece)) throw error;
    console.warn(`${error.message} Until then the register is read whole, which takes longer and more memory.`);
    return null;
  }
}
