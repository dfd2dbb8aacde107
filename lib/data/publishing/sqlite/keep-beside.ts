import { constants, copyFileSync, linkSync, rmSync } from 'node:fs';

/** Gives the file a second name, under which it stays when another takes its place. Returns what takes that back. */
export function keepBeside(path: string, name: string): () => void {
  try {
    linkSync(path, name);
  } catch (error) {
    // Some file systems know no second name.
    if (!(error instanceof Error && 'code' in error && error.code !== 'EEXIST')) throw error;
    copyFileSync(path, name, constants.COPYFILE_EXCL);
  }
  return () => rmSync(name, { force: true });
}
