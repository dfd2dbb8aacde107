import { createHash } from 'node:crypto';

/** The SHA-256 of several files, in hexadecimal digits. The names count as well as the bytes, the order does not. */
export function filesHash(files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): string {
  const hash = createHash('sha256');
  for (const { name, bytes } of [...files].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    hash.update(`${name}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}
