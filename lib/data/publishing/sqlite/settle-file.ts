import { closeSync, fchmodSync, fchownSync, fsyncSync, openSync, statSync } from 'node:fs';

const isWindows = process.platform === 'win32';

/**
 * Writes the draft of what is to be at `path` to the disk for good, as a file that nobody opens for writing by mistake
 * and that the readers of the file which is there now may read.
 */
export function settleFile(draft: string, path: string): void {
  const present = statSync(path, { throwIfNoEntry: false });
  const file = openSync(draft, 'r+');
  try {
    if (!isWindows) {
      if (present !== undefined && process.getuid?.() === 0) fchownSync(file, present.uid, present.gid);
      fchmodSync(file, (present?.mode ?? 0) & 0o444 || 0o444);
    }
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
