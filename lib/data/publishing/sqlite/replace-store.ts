import {
  closeSync,
  existsSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { StoreFailure } from '../store-failure';
import { isHeldOpen } from './is-held-open';

const isWindows = process.platform === 'win32';

const hasCode = (error: unknown, ...codes: string[]): boolean =>
  error instanceof Error && 'code' in error && codes.includes(String(error.code));

/** Which file is at the place, and as of which change; `null` for none. */
export function fileState(path: string): string | null {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found === undefined ? null : [found.dev, found.ino, found.size, found.mtimeNs].join(' ');
}

/** Writes the draft to the disk for good, as a file that nobody opens for writing by mistake and its readers may read. */
function settle(draft: string, path: string): void {
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

function settleFolder(folder: string): void {
  if (isWindows) return;
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

/** Unlike a rename, a link never replaces a file that has appeared meanwhile. */
function place(draft: string, path: string): void {
  try {
    linkSync(draft, path);
  } catch (error) {
    if (!hasCode(error, 'EPERM', 'ENOTSUP', 'ENOSYS') || existsSync(path)) throw error;
    renameSync(draft, path);
  }
  rmSync(draft, { force: true });
}

/**
 * Puts the draft where the store is, at one moment. `before`: what `fileState` said of the store when the draft was
 * begun. `false` where the store is another one since; nothing is replaced then. Throws a `StoreFailure` where another
 * program is at work on it.
 */
export function replaceStore(draft: string, path: string, before: string | null): boolean {
  settle(draft, path);
  if (fileState(path) !== before) return false;
  if (isHeldOpen(path)) throw new StoreFailure('not_replaceable', path);
  if (before === null) {
    try {
      place(draft, path);
    } catch (error) {
      if (hasCode(error, 'EEXIST')) return false;
      throw error;
    }
  } else {
    renameSync(draft, path);
  }
  settleFolder(dirname(path));
  return true;
}
