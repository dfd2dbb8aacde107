import { type Ordinal, ordinalOf } from './ordinal';

interface Label {
  readonly ordinal: Ordinal | null;
  readonly text: string;
}

const leading =
  /^(?:(?:phần|mục|part|section)\s+)?([IVX]{1,7}|[A-ZĐ]|[a-hđ]|\d{1,3}(?:\.\d{1,3})*)\s*[.):/–-]\s*(?=\p{L})/u;

/** Takes the ordinal off a label that begins with one: "I. Khuyến công quốc gia". Takes clean text. */
export function labelOf(text: string): Label {
  const found = leading.exec(text);
  const ordinal = found ? ordinalOf(found[1] ?? '') : null;
  return found && ordinal ? { ordinal, text: text.slice(found[0].length) } : { ordinal: null, text };
}
