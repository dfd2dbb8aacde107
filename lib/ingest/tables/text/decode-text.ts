import { TableRefusal } from '../table-refusal';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258';

function count(text: string, isCounted: (code: number) => boolean): number {
  let found = 0;
  for (let at = 0; at < text.length; at += 1) if (isCounted(text.charCodeAt(at))) found += 1;
  return found;
}

const isControl = (code: number) => (code < 0x20 && code !== 9 && code !== 10 && code !== 13) || code === 0x7f;

function decode(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const marks: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** UTF-16 without its mark: every second byte of digits, commas and plain letters is 0. */
function unmarkedUtf16(bytes: Uint8Array): Encoding | null {
  const start = bytes.subarray(0, 8_192);
  const zeros = [0, 0];
  start.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const many = start.length / 8;
  if (odd > many && even * 20 < odd) return 'utf-16le';
  return even > many && odd * 20 < even ? 'utf-16be' : null;
}

/** UTF-8 with a few broken bytes: as Windows-1258 it would be read, and be nonsense. */
function isBrokenUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes);
  const broken = count(text, (code) => code === 0xfffd);
  return count(text, (code) => code > 0x7f) - broken > broken;
}

/** Vietnamese of before Unicode, where a letter and its tone are two characters. */
function fromWindows1258(bytes: Uint8Array): string | null {
  const text = isBrokenUtf8(bytes) ? null : decode(bytes, 'windows-1258');
  return text === null || /[\x80-\x9F]/.test(text) ? null : text;
}

function decoded(bytes: Uint8Array): string | null {
  const marked = marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return decode(bytes, marked[0]);
  const utf16 = unmarkedUtf16(bytes);
  if (utf16) return decode(bytes, utf16);
  // Neither text of one byte a letter nor UTF-8 has zeros.
  if (bytes.includes(0)) throw new TableRefusal('not_a_table_file');
  return decode(bytes, 'utf-8') ?? fromWindows1258(bytes);
}

/**
 * A text file's text: UTF-8, UTF-16 or Windows-1258, with or without a byte order mark.
 * @throws TableRefusal `unreadable_encoding`, or `not_a_table_file` where it is no text
 */
export function decodeText(bytes: Uint8Array): string {
  const text = decoded(bytes);
  if (text === null) throw new TableRefusal('unreadable_encoding');
  if (text.includes('\0') || count(text, isControl) > text.length / 200) throw new TableRefusal('not_a_table_file');
  return text.normalize('NFC');
}
