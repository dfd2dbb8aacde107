import { setImmediate as othersFirst } from 'node:timers/promises';
import { RegisterBuilder } from '@/lib/domain/register/pieces/register-builder';
import { storedOrders } from '../packed/packed-index';
import { pieceNames } from '../packed/piece-names';
import { encodeRows } from '../packed/rows-piece';
import type { StoreClient } from '../store-client';
import type { Preparing } from './preparing';
import type { ReleaseContent } from './release-content';

/** A register of more schemes than this is served from its pieces; a smaller one is read whole. */
export const mostUnprepared = 5000;

/** In bytes. */
const longestPart = 1 << 20;

/** Does the steps, with a rest after some, in which signals are heard. */
async function inSteps<Step, Result>(
  steps: Iterator<Step, Result>,
  each: (step: Step) => Promise<void> | null,
): Promise<Result> {
  for (let count = 1; ; count += 1) {
    const step = steps.next();
    if (step.done) return step.value;
    await each(step.value);
    if (count % 64 === 0) await othersFirst();
  }
}

/** Writes what is prepared of a large register; of a small one nothing. */
export async function writePieces(
  store: StoreClient,
  releaseId: number,
  content: ReleaseContent,
  { collate, files }: Preparing,
): Promise<void> {
  const { schemes } = content;
  if (schemes.length <= mostUnprepared) return;
  const writePart = async (name: string, part: number, bytes: Uint8Array) => {
    await store.releasePiece.create({ data: { releaseId, name, part, bytes: new Uint8Array(bytes) } });
  };
  const write = async (name: string, bytes: Uint8Array) => {
    for (let part = 0; part * longestPart < bytes.length; part += 1) {
      await writePart(name, part, bytes.subarray(part * longestPart, (part + 1) * longestPart));
    }
  };
  const builder = new RegisterBuilder();
  for (let start = 0; start < schemes.length; start += 1000) {
    builder.add(schemes.slice(start, start + 1000));
    await othersFirst();
  }
  await inSteps(builder.pieces(collate, storedOrders), (piece) => piece && write(piece.name, piece.bytes));
  await write(pieceNames.rows, await inSteps(encodeRows(schemes), () => null));
  for (const { file, part, bytes } of files(content)) {
    await writePart(pieceNames.file(file), part, bytes);
    await othersFirst();
  }
}
