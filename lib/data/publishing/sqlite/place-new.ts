import { closeSync, linkSync, openSync, renameSync, rmSync } from 'node:fs';
import { hasCode } from './has-code';

/** The name is taken first, by an empty file: a rename alone would replace one that appears meanwhile. */
function renameTo(draft: string, path: string): void {
  closeSync(openSync(path, 'wx'));
  try {
    renameSync(draft, path);
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  }
}

/** Gives the draft the name `path`. Throws EEXIST where there is such a file, also one that has appeared meanwhile. */
export function placeNew(draft: string, path: string): void {
  try {
    linkSync(draft, path);
  } catch (error) {
    // Some file systems know no second name.
    if (!hasCode(error, 'EPERM', 'ENOTSUP', 'ENOSYS')) throw error;
    renameTo(draft, path);
  }
  rmSync(draft, { force: true });
}
