import { deflatedText } from './deflated-text';
import type { PreparedCsv } from './prepared-csv';

/** RFC 1952: deflated, no name, no time, of an unknown system. */
const beginning = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255);

/** The whole file as one member of gzip: Chrome reads no further ones. */
export async function* gzippedText(csv: PreparedCsv): AsyncGenerator<Uint8Array, void> {
  yield beginning;
  yield* deflatedText(csv);
  const end = Buffer.alloc(8);
  end.writeUInt32LE(csv.contents.crc32, 0);
  end.writeUInt32LE(csv.contents.bytes % 2 ** 32, 4);
  yield end;
}
