const [quote, newLine, carriageReturn] = Buffer.from('"\n\r');

/** How long each line of a CSV is, in bytes, its CRLF included. A line ending between quotes is a part of its cell. */
export function rowLengths(text: Uint8Array): Uint32Array {
  const lengths: number[] = [];
  let isQuoted = false;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const byte = text[at];
    // One that is doubled begins and ends nothing.
    if (byte === quote) isQuoted = !isQuoted;
    if (byte !== newLine || isQuoted || text[at - 1] !== carriageReturn) continue;
    lengths.push(at + 1 - start);
    start = at + 1;
  }
  return Uint32Array.from(lengths);
}
