import type { ScannedTag } from './scan-tags';

const [equals, quote, apostrophe, space] = [0x3d, 0x22, 0x27, 0x20];

/**
 * Where the value of an attribute with a name of one letter begins; -1 where it is absent.
 * Without making text of the tag: a sheet has millions of them.
 */
export function shortAttribute(bytes: Uint8Array, tag: ScannedTag, letter: 'r' | 't'): number {
  const wanted = letter.charCodeAt(0);
  let at = tag.nameEnd;
  while (at < tag.end) {
    while ((bytes[at] ?? equals) <= space) at += 1;
    const nameStart = at;
    while (at < tag.end && bytes[at] !== equals) at += 1;
    const isWanted = bytes[nameStart] === wanted && (at === nameStart + 1 || (bytes[nameStart + 1] ?? 0) <= space);
    at += 1;
    while ((bytes[at] ?? equals) <= space) at += 1;
    const mark = bytes[at];
    if (mark !== quote && mark !== apostrophe) return -1;
    if (isWanted) return at + 1;
    at = bytes.indexOf(mark, at + 1) + 1;
    if (at === 0) return -1;
  }
  return -1;
}
