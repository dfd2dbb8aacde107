import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/** The addresses below `prefix` of the files in a folder; none where there is no such folder. */
function addresses(folder: string, prefix: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
      (file) => `${prefix}${file.split(sep).join('/')}`,
    );
  } catch {
    return [];
  }
}

/** Whether a path is that of a file of the build, which costs next to nothing to answer. `root` is the project's folder. */
export function builtFiles(root: string): (path: string) => boolean {
  const known = new Set([
    ...addresses(join(root, '.next', 'static'), '/_next/static/'),
    ...addresses(join(root, 'public'), '/'),
    '/icon.svg',
    '/favicon.ico',
  ]);
  return (path) => known.has(path);
}
