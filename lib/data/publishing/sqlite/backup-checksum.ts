import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** The file beside a backup that says its SHA-256, as `sha256sum -c` reads it. */
export const checksumPathOf = (backup: string): string => `${backup}.sha256`;

/** The SHA-256 of a file, in hexadecimal digits. */
export async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path)) hash.update(piece);
  return hash.digest('hex');
}

/** A line for that file. */
export const checksumLine = (sha256: string, backup: string): string => `${sha256}  ${basename(backup)}\n`;

/** What the file beside the backup says; `null` where there is none. What is no checksum comes as it is. */
export function statedChecksum(backup: string): string | null {
  const path = checksumPathOf(backup);
  return existsSync(path) ? (readFileSync(path, 'utf8').split(/\s/)[0] ?? '').toLowerCase() : null;
}
