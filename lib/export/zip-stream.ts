import { Zip, ZipDeflate } from 'fflate';

export interface ZipEntry {
  readonly path: string;
  /** Asked for once, when its turn comes. */
  readonly pieces: () => Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
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
  for (const { path, pieces } of entries) {
    const file = new ZipDeflate(path);
    file.mtime = asLocal(writtenAt);
    zip.add(file);
    for await (const piece of pieces()) {
      file.push(piece);
      yield* taken();
    }
    file.push(new Uint8Array(), true);
    yield* taken();
  }
  zip.end();
  yield* taken();
}

/** A ZIP archive, written as it is read: the same entries and time (to two seconds, UTC), the same bytes. */
export function zipStream(entries: readonly ZipEntry[], writtenAt: Date): ReadableStream<Uint8Array> {
  const chunks = archive(entries, writtenAt);
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await chunks.return(undefined);
    },
  });
}
