import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const filesBelow = (path) => {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return [];
  if (!found.isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => filesBelow(join(path, name)));
};

/**
 * A hash of the files at and below `paths`, by name and content. What is not there counts as not there.
 * @param {readonly string[]} paths
 * @param {{ except?: readonly string[], also?: readonly string[] }} [options]
 */
export function fingerprint(paths, { except = [], also = [] } = {}) {
  const hash = createHash('sha256');
  const files = paths.flatMap(filesBelow).filter((file) => !except.some((start) => file.startsWith(start)));
  for (const file of files.sort()) hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  for (const text of also) hash.update(`${text}\0`);
  return hash.digest('hex');
}
