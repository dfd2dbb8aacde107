import { Zip, ZipDeflate, type ZipInputFile } from 'fflate';
import { byteStream } from './byte-stream';

export interface ZipEntry {
  readonly path: string;
  /** Asked for once, when its turn comes. */
  readonly pieces: () => Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
  /** Where the pieces are a stream of DEFLATE already: what it is of. */
  readonly deflated?: { readonly bytes: number; readonly crc32: number };
}

/** A ZIP has no time zone, and its writer reads the clock of this machine's zone. */
const asLocal = (time: Date): Date =>
  new Date(
    time.getUTCFullYear(),
    time.getUTCMonth(),
    time.getUTCDate(),
    time.getUTCHours(),
    time.getUTCMinutes(),
    time.getUTCSeconds(),
  );

type Push = (piece: Uint8Array, isLast: boolean) => void;

function addPlain(zip: Zip, path: string, mtime: Date): Push {
  const file = new ZipDeflate(path);
  file.mtime = mtime;
  zip.add(file);
  return (piece, isLast) => file.push(piece, isLast);
}

function addDeflated(zip: Zip, path: string, mtime: Date, { bytes, crc32 }: NonNullable<ZipEntry['deflated']>): Push {
  const file: ZipInputFile = { filename: path, mtime, size: bytes, crc: crc32, compression: 8 };
  zip.add(file);
  return (piece, isLast) => file.ondata?.(null, new Uint8Array(piece), isLast);
}

async function* archive(entries: readonly ZipEntry[], writtenAt: Date): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk);
  });
  const taken = (): Uint8Array[] => {
    const chunks = ready.filter(({ byteLength }) => byteLength > 0);
    ready = [];
    return chunks;
  };
  const mtime = asLocal(writtenAt);
  for (const { path, pieces, deflated } of entries) {
    const push = deflated ? addDeflated(zip, path, mtime, deflated) : addPlain(zip, path, mtime);
    for await (const piece of pieces()) {
      push(piece, false);
      yield* taken();
    }
    push(new Uint8Array(), true);
    yield* taken();
  }
  zip.end();
  yield* taken();
}

/** A ZIP archive, written as it is read: the same entries and time (to two seconds, UTC), the same bytes. */
export const zipStream = (entries: readonly ZipEntry[], writtenAt: Date): ReadableStream<Uint8Array> =>
  byteStream(archive(entries, writtenAt));
