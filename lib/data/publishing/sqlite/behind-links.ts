import { lstatSync, mkdirSync, readlinkSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** Where the store really is: what takes its place must not replace a link to it. Makes its folder. */
export function behindLinks(path: string): string {
  const folder = dirname(resolve(path));
  mkdirSync(folder, { recursive: true });
  const place = join(realpathSync(folder), basename(path));
  const isLink = lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  return isLink ? behindLinks(resolve(dirname(place), readlinkSync(place))) : place;
}
