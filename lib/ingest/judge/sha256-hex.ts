/** SHA-256 in hexadecimal digits; `null` on a page that is not served securely, where browsers have none. */
export async function sha256Hex(bytes: Uint8Array): Promise<string | null> {
  // The types say that it is always there; browsers leave it out of pages without TLS.
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (subtle === undefined) return null;
  const digest = await subtle.digest('SHA-256', new Uint8Array(bytes));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
