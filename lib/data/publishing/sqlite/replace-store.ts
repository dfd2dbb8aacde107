import { renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { StoreFailure } from '../store-failure';
import { hasCode } from './has-code';
import { isHeldOpen } from './is-held-open';
import { placeNew } from './place-new';
import { settleFile } from './settle-file';
import { settleFolder } from './settle-folder';

/** Which file is at the place, and as of which change; `null` for none. */
export function fileState(path: string): string | null {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found === undefined ? null : [found.dev, found.ino, found.size, found.mtimeNs].join(' ');
}

/**
 * Puts the draft where the store is, at one moment. `before`: what `fileState` said of the store when the draft was
 * begun. `false` where the store is another one since; nothing is replaced then. Throws a `StoreFailure` where another
 * program is at work on it.
 */
export function replaceStore(draft: string, path: string, before: string | null): boolean {
  settleFile(draft, path);
  if (fileState(path) !== before) return false;
  if (isHeldOpen(path)) throw new StoreFailure('not_replaceable', path);
  if (before === null) {
    try {
      placeNew(draft, path);
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
