/** A number of 32 bits for a code; few codes share one (FNV-1a over its UTF-16 units). */
export function codeHash(code: string): number {
  let hash = 0x811c_9dc5;
  for (let at = 0; at < code.length; at += 1) hash = Math.imul(hash ^ code.charCodeAt(at), 0x0100_0193);
  return hash >>> 0;
}
