import { createWriteStream, rmSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { onSignal } from '@/lib/data/publishing/on-signal';
import type { CommandTexts } from './command';
import { fileProblem } from './file-problem';
import { WrongUse } from './wrong-use';

/** Writes a file that is not there yet, piece by piece, or none. Throws `WrongUse` where it cannot be written. */
export async function writeNewFile(
  out: string,
  pieces: Iterable<string | Uint8Array>,
  texts: CommandTexts,
): Promise<void> {
  const file = createWriteStream(out, { flags: 'wx' });
  let isOurs = false;
  file.once('open', () => {
    isOurs = true;
  });
  const remove = () => {
    if (isOurs) rmSync(out, { force: true });
  };
  const forget = onSignal(remove);
  try {
    await pipeline(Readable.from(pieces, { highWaterMark: 1 }), file);
  } catch (error) {
    remove();
    throw new WrongUse(texts.file.unwritable(out, fileProblem(error, texts)));
  } finally {
    forget();
  }
}
