import { spawnSync } from 'node:child_process';
import { chmodSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** "nobody", whom no file belongs to. */
const nobody = { uid: 65_534, gid: 65_534 };

function forEachBelow(path, change) {
  const found = lstatSync(path);
  if (found.isSymbolicLink()) return;
  change(path, found.mode);
  if (found.isDirectory()) for (const name of readdirSync(path)) forEachBelow(join(path, name), change);
}

/** Lets everybody read what is below the folder, and nobody write there; the superuser may all the same. */
export const forbidWriting = (folder) => forEachBelow(folder, (path, mode) => chmodSync(path, (mode | 0o444) & 0o555));

export const allowWriting = (folder) => forEachBelow(folder, (path, mode) => chmodSync(path, mode | 0o200));

/** As whom to start a program, so that it has no right to write: `{}` where the present user is no superuser. */
export function userWithoutRights() {
  if (process.getuid?.() !== 0) return {};
  const { status } = spawnSync(process.execPath, ['-e', '0'], { ...nobody, cwd: '/' });
  if (status !== 0) throw new Error('Run this as a user who is not the superuser: no other may start Node here.');
  return nobody;
}
