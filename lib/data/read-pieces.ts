import type { District } from '@/lib/domain/district';
import { pieceLength } from '@/lib/domain/register/pieces/piece';
import { UnreadablePiece } from '@/lib/domain/register/pieces/unreadable-piece';
import type { PackedSchemes } from './packed/packed-schemes';
import { packedPieces, unpackRegister } from './packed/unpack-register';
import type { StoreClient } from './store-client';

/** A piece, part by part; `null` where there is none. */
async function readPiece(store: StoreClient, releaseId: number, name: string): Promise<Uint8Array | null> {
  let whole: Uint8Array | null = null;
  let read = 0;
  for (let part = 0; whole === null || read < whole.length; part += 1) {
    // Asked for by `findUnique`, bytes take six times as long.
    const [row] = await store.$queryRaw<{ bytes: Uint8Array }[]>`
      SELECT "bytes" FROM "ReleasePiece" WHERE "releaseId" = ${releaseId} AND "name" = ${name} AND "part" = ${part}`;
    if (row === undefined) return null;
    whole ??= new Uint8Array(Math.max(row.bytes.length, pieceLength(row.bytes)));
    if (read + row.bytes.length > whole.length) throw new UnreadablePiece(name, 'it is longer than it says');
    whole.set(row.bytes, read);
    read += row.bytes.length;
  }
  return whole;
}

/**
 * The schemes of a release as they were packed at its publication; `null` where they were not. Where they cannot be used,
 * it says so in the log, and `null`, too.
 */
export async function readPackedSchemes(
  store: StoreClient,
  releaseId: number,
  districts: readonly District[],
): Promise<PackedSchemes | null> {
  if ((await store.releasePiece.findFirst({ where: { releaseId }, select: { part: true } })) === null) return null;
  try {
    const pieces = new Map<string, Uint8Array>();
    for (const name of packedPieces) {
      const bytes = await readPiece(store, releaseId, name);
      if (bytes !== null) pieces.set(name, bytes);
    }
    return unpackRegister(pieces, districts);
  } catch (error) {
    if (!(error instanceof UnreadablePiece)) throw error;
    console.warn(`${error.message} Until then the register is read whole, which takes longer and more memory.`);
    return null;
  }
}
