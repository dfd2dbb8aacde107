import { closeSync, fsyncSync, openSync } from 'node:fs';
import { hasCode } from './has-code';

/** Writes to the disk for good which files the folder has. */
export function settleFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const file = openSync(folder, 'r');
  try {
    fsyncSync(file);
  } catch (error) {
    // Some network file systems know no such thing for a folder.
    if (!hasCode(error, 'EINVAL', 'ENOTSUP', 'EISDIR')) throw error;
  } finally {
    closeSync(file);
  }
}
