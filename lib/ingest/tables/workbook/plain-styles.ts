/**
 * Styles without the currency and language marks of number formats (`[$VNĐ ]`, `[$-42A]`): the letters in them are
 * no days and hours, which would turn amounts into dates. Nor with formats beyond Excel's longest, which hucre would
 * look through for each cell.
 */
export function plainStyles(styles: Uint8Array): Uint8Array {
  const plain = new TextDecoder()
    .decode(styles)
    .replace(/\[\$[^[\]"'<>]{0,80}\]/g, '')
    .replace(/formatCode\s*=\s*(?:"[^"]{1000,}"|'[^']{1000,}')/g, 'formatCode="General"');
  return new TextEncoder().encode(plain);
}
