import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { type ZipEntry, zipStream } from '@/lib/export/zip-stream';

const time = new Date('2026-11-20T03:04:06Z');
const bytesOf = async (entries: readonly ZipEntry[], at = time): Promise<Uint8Array> =>
  new Uint8Array(await new Response(zipStream(entries, at)).arrayBuffer());
const entry = (path: string, pieces: readonly Uint8Array[]): ZipEntry => ({ path, pieces: () => pieces });
const text = (of: string) => new TextEncoder().encode(of);

describe('a ZIP that is written as it is read', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    process.env.TZ = zone;
  });

  it('holds what was put in, however it was cut into pieces', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(
          fc.tuple(
            fc.stringMatching(/^[a-z]{1,8}(\/[a-z.-]{1,8}[a-z])?$/),
            fc.array(fc.uint8Array({ maxLength: 300 })),
          ),
          { maxLength: 6, selector: ([path]) => path },
        ),
        async (files) => {
          const unzipped = unzipSync(await bytesOf(files.map(([path, pieces]) => entry(path, pieces))));
          expect(Object.keys(unzipped)).toEqual(files.map(([path]) => path));
          for (const [path, pieces] of files) {
            expect(Buffer.from(unzipped[path] ?? []).equals(Buffer.concat(pieces))).toBe(true);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is the same bytes in every time zone, with the time in UTC', async () => {
    const of = async (tz: string) => {
      process.env.TZ = tz;
      return Buffer.from(await bytesOf([entry('a.txt', [text('a')])]));
    };
    const utc = await of('UTC');
    // MS-DOS time: two seconds, minutes, hours; then days, months, years since 1980.
    expect(utc.readUInt16LE(10)).toBe((3 << 11) | (4 << 5) | 3);
    expect(utc.readUInt16LE(12)).toBe(((2026 - 1980) << 9) | (11 << 5) | 20);
    for (const tz of ['Asia/Ho_Chi_Minh', 'America/Los_Angeles']) expect((await of(tz)).equals(utc)).toBe(true);
  });

  it('asks for a piece only when the reader wants more, and for none once the reader has gone', async () => {
    let asked = 0;
    let isClosed = false;
    function* pieces() {
      try {
        for (;;) {
          asked += 1;
          yield crypto.getRandomValues(new Uint8Array(60_000));
        }
      } finally {
        isClosed = true;
      }
    }
    const reader = zipStream([{ path: 'a.bin', pieces }], time).getReader();
    await reader.read();
    await reader.read();
    expect(asked).toBeLessThan(10);
    await reader.cancel();
    expect(isClosed).toBe(true);
  });

  it('fails where a piece cannot be had, rather than end early', async () => {
    const broken: ZipEntry = {
      path: 'a.txt',
      *pieces() {
        yield text('a');
        throw new Error('no more');
      },
    };
    await expect(bytesOf([broken])).rejects.toThrow('no more');
  });
});
