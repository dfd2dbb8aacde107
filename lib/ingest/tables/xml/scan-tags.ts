import { TableRefusal } from '../table-refusal';

/** One tag of an XML part, as offsets into its bytes. The scanner fills the same object again for each tag. */
export interface ScannedTag {
  /** Of `<` and behind `>`. */
  start: number;
  end: number;
  /** The name without its prefix. */
  nameStart: number;
  nameEnd: number;
  isClosing: boolean;
  isSelfClosing: boolean;
}

const [lessThan, greaterThan, slash, colon, question, exclamation] = [0x3c, 0x3e, 0x2f, 0x3a, 0x3f, 0x21];
const [quote, apostrophe, space] = [0x22, 0x27, 0x20];

const bytesOf = (text: string): readonly number[] => [...text].map((letter) => letter.charCodeAt(0));
const comment = { opens: bytesOf('<!--'), closes: bytesOf('-->') };
const characterData = { opens: bytesOf('<![CDATA['), closes: bytesOf(']]>') };
const instructionCloses = bytesOf('?>');

function isAt(bytes: Uint8Array, at: number, mark: readonly number[]): boolean {
  for (let index = 0; index < mark.length; index += 1) if (bytes[at + index] !== mark[index]) return false;
  return true;
}

function endOf(bytes: Uint8Array, mark: readonly number[], from: number): number {
  for (let at = from; at < bytes.length; at += 1) if (isAt(bytes, at, mark)) return at + mark.length;
  throw new TableRefusal('damaged');
}

function endOfTag(bytes: Uint8Array, from: number): number {
  let inside = 0;
  for (let at = from; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (inside !== 0) {
      if (byte === inside) inside = 0;
    } else if (byte === quote || byte === apostrophe) inside = byte;
    else if (byte === greaterThan) return at + 1;
  }
  throw new TableRefusal('damaged');
}

function fillName(bytes: Uint8Array, tag: ScannedTag, from: number): void {
  let at = from;
  tag.nameStart = from;
  for (; at < tag.end; at += 1) {
    const byte = bytes[at] ?? greaterThan;
    if (byte <= space || byte === slash || byte === greaterThan) break;
    if (byte === colon) tag.nameStart = at + 1;
  }
  tag.nameEnd = at;
}

/**
 * Calls `visit` with each tag of an XML part of UTF-8. Comments, CDATA and instructions are passed over.
 * @throws TableRefusal `external_entities` for a document type (no workbook has one), `damaged` for what never ends.
 */
export function scanTags(bytes: Uint8Array, visit: (tag: ScannedTag) => void): void {
  // UTF-16 would hide what is looked for here.
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff) || bytes[1] === 0) {
    throw new TableRefusal('damaged');
  }
  const tag = { start: 0, end: 0, nameStart: 0, nameEnd: 0, isClosing: false, isSelfClosing: false };
  for (let at = bytes.indexOf(lessThan); at !== -1; at = bytes.indexOf(lessThan, at)) {
    const next = bytes[at + 1];
    if (next === exclamation) {
      const kind = [comment, characterData].find(({ opens }) => isAt(bytes, at, opens));
      if (!kind) throw new TableRefusal('external_entities');
      at = endOf(bytes, kind.closes, at + kind.opens.length);
      continue;
    }
    if (next === question) {
      at = endOf(bytes, instructionCloses, at + 2);
      continue;
    }
    tag.start = at;
    tag.isClosing = next === slash;
    tag.end = endOfTag(bytes, at + 1);
    tag.isSelfClosing = bytes[tag.end - 2] === slash && !tag.isClosing;
    fillName(bytes, tag, tag.isClosing ? at + 2 : at + 1);
    visit(tag);
    at = tag.end;
  }
}
