import type { PreparedCsv, TextOfRows } from './prepared-csv';

/** To read and unpack a part takes as long as to look up and write one in so many of its rows. */
const leastShare = 1 / 250;

/** Some of the rows of a part: `chosen`, their places in it, rising. */
function pick({ text, lengths }: TextOfRows, chosen: Uint32Array): TextOfRows {
  const picked = Uint32Array.from(chosen, (row) => lengths[row] ?? 0);
  const bytes = Buffer.allocUnsafe(picked.reduce((sum, length) => sum + length, 0));
  let written = 0;
  let start = 0;
  let end = 0;
  const write = () => {
    bytes.set(text.subarray(start, end), written);
    written += end - start;
  };
  for (let row = 0, next = 0; next < chosen.length; row += 1) {
    const length = lengths[row] ?? 0;
    if (row === chosen[next]) {
      end += length;
      next += 1;
      continue;
    }
    if (end > start) write();
    start = end + length;
    end = start;
  }
  write();
  return { text: bytes, lengths: picked };
}

/** The rows at these places of the file, which are all in one part and rise. */
export async function rowsAt(csv: PreparedCsv, part: number, places: Uint32Array): Promise<TextOfRows> {
  const [first, end] = csv.placesOf(part);
  const count = end - first;
  if (places.length < count * leastShare) return csv.write(places);
  const whole = await csv.read(part);
  return places.length === count
    ? whole
    : pick(
        whole,
        places.map((place) => place - first),
      );
}
