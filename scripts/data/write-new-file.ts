import { rmSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { onSignal } from '@/lib/data/publishing/on-signal';
import type { CommandTexts } from './command';
import { fileProblem } from './file-problem';
import { WrongUse } from './wrong-use';

/**
 * Writes a file that is not there yet, piece by piece, or none. Throws `WrongUse` where it cannot be written; what
 * `pieces` throw comes as it is.
 */
export async function writeNewFile(
  out: string,
  pieces: Iterable<string | Uint8Array>,
  texts: CommandTexts,
): Promise<void> {
  let file: FileHandle | null = null;
  const remove = () => {
    if (file !== null) rmSync(out, { force: true });
  };
  const forget = onSignal(remove);
  try {
    file = await open(out, 'wx');
    await pipeline(Readable.from(pieces, { highWaterMark: 1 }), file.createWriteStream());
  } catch (error) {
    remove();
    // A fault of the system names its call; any other is not the file's.
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    throw new WrongUse(texts.file.unwritable(out, fileProblem(error, texts)));
  } finally {
    forget();
  }
}
