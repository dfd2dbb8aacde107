/** Zero-based. */
export interface CellReference {
  readonly row: number;
  readonly column: number;
}

/** Where `B3` is, read from the bytes at an offset; `null` where they are no reference. Capital and small letters. */
export function readCellReference(bytes: Uint8Array, from: number): CellReference | null {
  let at = from;
  let column = 0;
  for (let letter = (bytes[at] ?? 0) & 0xdf; letter >= 0x41 && letter <= 0x5a; letter = (bytes[at] ?? 0) & 0xdf) {
    column = column * 26 + letter - 0x40;
    at += 1;
  }
  const letters = at - from;
  const row = readWholeNumber(bytes, at);
  return letters === 0 || letters > 3 || row === null ? null : { row: row - 1, column: column - 1 };
}

/** The number from 1 to 9,999,999 at an offset, up to a quotation mark; `null` where there is none. */
export function readWholeNumber(bytes: Uint8Array, from: number): number | null {
  let number = 0;
  let at = from;
  for (
    let digit = (bytes[at] ?? 0) - 0x30;
    digit >= 0 && digit <= 9 && at - from < 8;
    digit = (bytes[at] ?? 0) - 0x30
  ) {
    number = number * 10 + digit;
    at += 1;
  }
  const ends = bytes[at] === 0x22 || bytes[at] === 0x27;
  return ends && number > 0 && at - from < 8 ? number : null;
}

/** `A`, `B` … `Z`, `AA` … */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}
