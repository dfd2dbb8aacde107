import { setImmediate as othersFirst } from 'node:timers/promises';
import { packRegister } from '../packed/pack-register';
import { pieceNames } from '../packed/piece-names';
import type { StoreClient } from '../store-client';
import { madeBy } from './made-by';
import type { Preparing } from './preparing';
import type { ReleaseContent } from './release-content';

/** A register of more schemes than this is served from its pieces; a smaller one is read whole. */
export const mostUnprepared = 2000;

/** In bytes. */
const longestPart = 1 << 20;

const stepsBetweenRests = 64;

/** Writes what is prepared of a large register; of a small one nothing. */
export async function writePieces(
  store: StoreClient,
  releaseId: number,
  content: ReleaseContent,
  preparing: Preparing,
): Promise<void> {
  const { collate, files } = preparing;
  const { schemes } = content;
  if (schemes.length <= mostUnprepared) return;
  const write = async (name: string, part: number, bytes: Uint8Array) => {
    await store.releasePiece.create({ data: { releaseId, name, part, bytes: new Uint8Array(bytes) } });
  };
  let steps = 0;
  for (const piece of packRegister(schemes, collate)) {
    steps += 1;
    if (steps % stepsBetweenRests === 0) await othersFirst();
    if (piece === null) continue;
    const { name, bytes } = piece;
    for (let part = 0; part * longestPart < bytes.length; part += 1) {
      await write(name, part, bytes.subarray(part * longestPart, (part + 1) * longestPart));
    }
  }
  for (const { file, part, bytes } of files(content)) {
    await write(pieceNames.file(file), part, bytes);
    await othersFirst();
  }
  await write(pieceNames.madeBy, 0, madeBy(preparing));
}
