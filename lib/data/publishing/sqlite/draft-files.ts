import { existsSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const draftPrefix = (path: string): string => `${basename(path)}.new-`;

/** Where the next state of the store at `path` is written, beside it. */
export const draftPathOf = (path: string): string => join(dirname(path), `${draftPrefix(path)}${process.pid}`);

const drafts = (path: string): string[] =>
  readdirSync(dirname(path))
    .filter((name) => name.startsWith(draftPrefix(path)))
    .map((name) => join(dirname(path), name));

/** The file whose lock the holder of the store has. */
export const lockPathOf = (path: string): string => `${path}.lock`;

/** Whether somebody is publishing, or was when its process ended. */
export const hasLeftovers = (path: string): boolean => existsSync(lockPathOf(path)) || drafts(path).length > 0;

/** Removes every draft with its journals. To be called by the holder of the lock, who alone may have one. */
export function removeDrafts(path: string): void {
  for (const draft of drafts(path)) rmSync(draft, { force: true });
}
