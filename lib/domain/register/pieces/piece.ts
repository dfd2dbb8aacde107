import { categoriesWithRemainder } from '@/lib/vocabulary/category';
import { programmes } from '@/lib/vocabulary/programme';
import { checkSum } from './check-sum';
import { UnreadablePiece } from './unreadable-piece';

/** Orders follow the vocabulary: a piece that was made with another one is not of this program. */
export const pieceVersion = ['3', ...programmes, ...categoriesWithRemainder].join(' ');

/** Read in another order of bytes it is another number. */
const mark = 0x4b43_4d52;
/** Words of 32 bits before the description: the mark, the length of all in bytes, the check sum, the description's length. */
const preamble = 4;

const kinds = { Uint8Array, Uint16Array, Uint32Array, Float64Array };
interface Sections {
  readonly Uint8Array: Uint8Array;
  readonly Uint16Array: Uint16Array;
  readonly Uint32Array: Uint32Array;
  readonly Float64Array: Float64Array;
}
type SectionKind = keyof Sections;
export type Section = Sections[SectionKind];

interface Description {
  readonly version: string;
  readonly kind: string;
  readonly facts: unknown;
  readonly sections: readonly (readonly [name: string, kind: SectionKind, length: number])[];
}

const padded = (length: number) => Math.ceil(length / 8) * 8;
const kindOf = (section: Section): SectionKind =>
  section instanceof Uint8Array
    ? 'Uint8Array'
    : section instanceof Uint16Array
      ? 'Uint16Array'
      : section instanceof Uint32Array
        ? 'Uint32Array'
        : 'Float64Array';

/** Facts, as JSON, and numbers in one run of bytes. */
export function encodePiece(kind: string, facts: unknown, sections: Readonly<Record<string, Section>>): Uint8Array {
  const listed = Object.entries(sections);
  const description: Description = {
    version: pieceVersion,
    kind,
    facts,
    sections: listed.map(([name, section]) => [name, kindOf(section), section.length]),
  };
  const text = new TextEncoder().encode(JSON.stringify(description));
  const length = listed.reduce(
    (sum, [, section]) => sum + padded(section.byteLength),
    padded(preamble * 4 + text.length),
  );
  const bytes = new Uint8Array(length);
  bytes.set(text, preamble * 4);
  let at = padded(preamble * 4 + text.length);
  for (const [, section] of listed) {
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), at);
    at += padded(section.byteLength);
  }
  const words = new Uint32Array(bytes.buffer);
  words.set([mark, length, 0, text.length]);
  words[2] = checkSum(words.subarray(3));
  return bytes;
}

/** How many bytes a piece says that it has, from its beginning; 0 where that is not one. */
export function pieceLength(beginning: Uint8Array): number {
  if (beginning.length < preamble * 4) return 0;
  const [foundMark, length = 0] = new Uint32Array(beginning.slice(0, 8).buffer);
  return foundMark === mark ? length : 0;
}

/** What is in a piece. */
export interface ReadPiece {
  readonly facts: unknown;
  /** A view into the piece, of `length` numbers where it is told. Throws `UnreadablePiece` where there is no such. */
  readonly section: <Kind extends SectionKind>(name: string, kind: Kind, length?: number) => Sections[Kind];
}

function descriptionIn(kind: string, bytes: Uint8Array): Description {
  try {
    const description = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as Description | null;
    const isSection = ([name, of, length]: readonly unknown[]) =>
      typeof name === 'string' && Object.hasOwn(kinds, String(of)) && Number.isInteger(length) && Number(length) >= 0;
    if (description?.sections.every(isSection)) return description;
  } catch {
    // What is not JSON is as little a description.
  }
  throw new UnreadablePiece(kind, 'it does not say what is in it');
}

/** Throws `UnreadablePiece` unless the bytes are what `encodePiece` wrote. Copies nothing where they begin at a multiple of 8. */
export function decodePiece(kind: string, given: Uint8Array): ReadPiece {
  const fail = (reason: string): never => {
    throw new UnreadablePiece(kind, reason);
  };
  const bytes = given.byteOffset % 8 === 0 ? given : new Uint8Array(given);
  if (bytes.length < preamble * 4 || bytes.length % 8 !== 0) fail(`it has ${bytes.length} bytes`);
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  const [foundMark, length, sum, textLength = 0] = words.subarray(0, preamble);
  if (foundMark !== mark) fail('it does not begin as one');
  if (length !== bytes.length) fail(`it has ${bytes.length} bytes and should have ${length}`);
  const text = bytes.subarray(preamble * 4, preamble * 4 + textLength);
  const description = descriptionIn(kind, text);
  if (description.version !== pieceVersion) fail('another version of the program made it');
  if (sum !== checkSum(words.subarray(3))) fail('its check sum is not that of its content');
  if (description.kind !== kind) fail(`it is “${description.kind}”`);
  const places = new Map<string, readonly [SectionKind, number, number]>();
  let at = padded(preamble * 4 + textLength);
  for (const [name, sectionKind, count] of description.sections) {
    const { BYTES_PER_ELEMENT } = kinds[sectionKind];
    places.set(name, [sectionKind, at, count]);
    at += padded(count * BYTES_PER_ELEMENT);
  }
  if (at !== bytes.length) fail('its parts are not as long as it says');
  return {
    facts: description.facts,
    section: (name, sectionKind, wanted) => {
      const [foundKind, offset = 0, count = 0] = places.get(name) ?? [];
      if (foundKind !== sectionKind) fail(`it has no ${name}`);
      if (wanted !== undefined && wanted !== count) fail(`${name} has ${count} numbers and should have ${wanted}`);
      const items = kinds[sectionKind];
      return new items(bytes.buffer as ArrayBuffer, bytes.byteOffset + offset, count) as Sections[typeof sectionKind];
    },
  };
}
