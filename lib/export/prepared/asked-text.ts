import { oneAhead } from './one-ahead';
import type { PreparedCsv, TextOfRows } from './prepared-csv';
import { rowsAt } from './rows-at';

/** How many rows are put in order at a time: the more, the fewer times each part is read, and the more is in memory. */
const rowsPerWindow = 96_000;
/** How many rows are handed over at a time. */
const perPiece = 4_000;

/** For each position, its place in the file. */
function placesInFile(inFile: Uint32Array): Uint32Array {
  const places = new Uint32Array(inFile.length);
  for (let place = 0; place < inFile.length; place += 1) places[inFile[place] ?? 0] = place;
  return places;
}

function isRising(places: Uint32Array): boolean {
  for (let at = 1; at < places.length; at += 1) if ((places[at] ?? 0) < (places[at - 1] ?? 0)) return false;
  return true;
}

/** Rows at places that rise, part by part. */
function* tasks(csv: PreparedCsv, places: Uint32Array): Generator<() => Promise<TextOfRows>, void> {
  const partOf = (place: number) => 1 + Math.floor(place / csv.contents.rowsPerPart);
  for (let from = 0; from < places.length; ) {
    const part = partOf(places[from] ?? 0);
    let to = from + 1;
    while (to < places.length && partOf(places[to] ?? 0) === part) to += 1;
    const ofPart = places.subarray(from, to);
    yield () => rowsAt(csv, part, ofPart);
    from = to;
  }
}

async function* rising(csv: PreparedCsv, places: Uint32Array): AsyncGenerator<Uint8Array, void> {
  for await (const { text } of oneAhead(tasks(csv, places))) yield text;
}

/** Rows in any order: collected as the file has them, and then put as they are asked for. */
async function* inOrder(csv: PreparedCsv, places: Uint32Array): AsyncGenerator<Uint8Array, void> {
  const count = places.length;
  // Place and turn in one number, since numbers are sorted fastest by themselves.
  const keys = Float64Array.from(places, (place, turn) => place * count + turn).sort();
  const sorted = Uint32Array.from(keys, (key) => Math.floor(key / count));
  // For each turn, where its row is. A view of each would take more memory than the rows.
  const texts: Uint8Array[] = [];
  const [textOf, startOf, lengthOf] = [new Uint32Array(count), new Uint32Array(count), new Uint32Array(count)];
  let next = 0;
  for await (const { text, lengths } of oneAhead(tasks(csv, sorted))) {
    let start = 0;
    for (const length of lengths) {
      const turn = (keys[next] ?? 0) % count;
      textOf[turn] = texts.length;
      startOf[turn] = start;
      lengthOf[turn] = length;
      start += length;
      next += 1;
    }
    texts.push(text);
  }
  for (let from = 0; from < count; from += perPiece) {
    const lengths = lengthOf.subarray(from, from + perPiece);
    const piece = Buffer.allocUnsafe(lengths.reduce((sum, length) => sum + length, 0));
    let written = 0;
    for (const [at, length] of lengths.entries()) {
      const start = startOf[from + at] ?? 0;
      const text = texts[textOf[from + at] ?? 0];
      if (text !== undefined) piece.set(text.subarray(start, start + length), written);
      written += length;
    }
    yield piece;
  }
}

/** The rows asked for, below their header, in pieces: the bytes that they would be written as. */
export async function* askedText(csv: PreparedCsv, perWindow = rowsPerWindow): AsyncGenerator<Uint8Array, void> {
  const { asked, inFile } = csv.rows;
  const placeOf = placesInFile(inFile());
  yield csv.header;
  for (let from = 0; from < asked.length; from += perWindow) {
    const places = asked.subarray(from, from + perWindow).map((position) => placeOf[position] ?? 0);
    yield* (isRising(places) ? rising : inOrder)(csv, places);
  }
}
