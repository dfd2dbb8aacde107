import { TableRefusal } from '../table-refusal';
import { crc32 } from './crc32';
import type { ZipEntry } from './zip-entry';

/** What comes out of the packed bytes, given up as soon as it is more than `most`. */
async function inflate(packed: Uint8Array, most: number): Promise<Uint8Array> {
  const unpacked = new Uint8Array(most);
  let length = 0;
  const source = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      controller.enqueue(packed.slice());
      controller.close();
    },
  });
  const reader = source.pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return unpacked.subarray(0, length);
      if (length + value.length > most) throw new TableRefusal('damaged');
      unpacked.set(value, length);
      length += value.length;
    }
  } catch (error) {
    throw error instanceof TableRefusal ? error : new TableRefusal('damaged');
  } finally {
    reader.cancel().catch(() => undefined);
  }
}

/**
 * An entry's bytes. Never more of them than the archive's directory states, which the caller has held to a limit.
 * @throws TableRefusal `damaged`, where they are not what the directory says.
 */
export async function unpackZipEntry(archive: Uint8Array, entry: ZipEntry): Promise<Uint8Array> {
  const packed = archive.subarray(entry.start, entry.start + entry.packedSize);
  const unpacked = entry.isDeflated ? await inflate(packed, entry.statedSize) : packed;
  if (unpacked.length !== entry.statedSize || crc32(unpacked) !== entry.crc32) throw new TableRefusal('damaged');
  return unpacked;
}
