import { closeSync, openSync, readSync } from 'node:fs';

/** SQLite blanks the beginning of a journal that is done with, or removes the file. */
function isInUse(journal: string): boolean {
  let file: number;
  try {
    file = openSync(journal, 'r');
  } catch {
    return false;
  }
  try {
    const first = Buffer.alloc(1);
    return readSync(file, first, 0, 1, 0) === 1 && first[0] !== 0;
  } finally {
    closeSync(file);
  }
}

/**
 * Whether another program is writing to the store at `path`, or has written what is not in the file yet. SQLite finds such
 * a journal by its name alone: beside a file that has taken the store's place it would be written into that.
 */
export const isHeldOpen = (path: string): boolean => ['-wal', '-journal'].some((suffix) => isInUse(`${path}${suffix}`));
