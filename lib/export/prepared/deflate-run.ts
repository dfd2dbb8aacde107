import { promisify } from 'node:util';
import { constants, deflateRaw, deflateRawSync, inflateRaw } from 'node:zlib';

// 26 bytes a row; at 9, 24 in four times the time.
const packing = { level: 6, finishFlush: constants.Z_FULL_FLUSH };

const [packed, unpacked] = [promisify(deflateRaw), promisify(inflateRaw)];

/** Text as a run of DEFLATE that leans on nothing before it and ends at a whole byte, so that runs may follow each other. */
export const deflateRunNow = (text: Uint8Array): Uint8Array => deflateRawSync(text, packing);

/** The same, off the main thread. */
export const deflateRun = (text: Uint8Array): Promise<Uint8Array> => packed(text, packing);

/** What ends a stream of runs: an empty last block. */
export const lastRun = Uint8Array.of(0x03, 0x00);

/** The text of a run, which is `length` bytes long; `null` where it is anything else. */
export async function inflateRun(run: Uint8Array, length: number): Promise<Buffer | null> {
  const options = {
    finishFlush: constants.Z_SYNC_FLUSH,
    chunkSize: Math.max(64, length + 1),
    maxOutputLength: length + 1,
  };
  const text = await unpacked(run, options).catch(() => null);
  return text?.length === length ? text : null;
}
