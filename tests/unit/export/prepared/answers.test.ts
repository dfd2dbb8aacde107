import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { reportOf } from '@/lib/domain/report';
import { answerFile } from '@/lib/export/answer-file';
import { packageArchive } from '@/lib/export/package/package-archive';
import { innerHeaders } from '@/lib/vocabulary/inner-headers';
import { aFullPublication, smallRegister } from '@/tests/fixtures/full-register';
import { releasesOf } from '@/tests/support/releases-of';
import { preparedInMemory } from './prepared-in-memory';

const plain = aFullPublication(smallRegister);
const files = preparedInMemory(plain, 3);
const [prepared, written] = [reportOf({ ...plain, prepared: files }), reportOf(plain)];

const ask = (report: typeof prepared, search = '', init: RequestInit = {}) =>
  answerFile(
    new Request(`http://localhost/api/v1/example/schemes.csv${search}`, init),
    { slug: 'example', file: 'schemes.csv' },
    releasesOf(report),
  );
const takesGzip = { headers: { [innerHeaders.takesGzip]: '1' } };
const bytesOf = async (response: Response | ReadableStream) =>
  Buffer.from(await (response instanceof Response ? response : new Response(response)).arrayBuffer());

describe('schemes.csv of a register that is prepared', () => {
  it('is answered as gzip where all of it is asked for', async () => {
    const answer = await ask(prepared, '', takesGzip);
    const plainly = await ask(written, '', takesGzip);
    expect(answer.headers.get(innerHeaders.isGzip)).toBe('1');
    expect(answer.headers.get('vary')).toBe('Accept-Encoding');
    expect(gunzipSync(await bytesOf(answer)).equals(await bytesOf(plainly))).toBe(true);
    for (const name of ['etag', 'content-type', 'content-disposition', 'x-rows', 'link', 'x-release']) {
      expect(answer.headers.get(name)).toBe(plainly.headers.get(name));
    }
  });

  it('tells HEAD the same without reading it, and nothing of it to whoever has it', async () => {
    const before = files.reads();
    const head = await ask(prepared, '', { ...takesGzip, method: 'HEAD' });
    expect(head.headers.get(innerHeaders.isGzip)).toBe('1');
    expect(head.body).toBeNull();
    expect(files.reads() - before).toBe(1);
    const known = await ask(prepared, '', {
      headers: { ...takesGzip.headers, 'if-none-match': String(head.headers.get('etag')) },
    });
    expect([known.status, known.headers.get(innerHeaders.isGzip)]).toEqual([304, null]);
  });

  it('is plain to whoever does not say that it unpacks gzip', async () => {
    const answer = await ask(prepared);
    expect(answer.headers.get(innerHeaders.isGzip)).toBeNull();
    expect((await bytesOf(answer)).equals(await bytesOf(await ask(written)))).toBe(true);
  });

  it.each(['?programme=kcdp', '?sort=-code', '?q=may', '?excel=1'])('is plain under %s', async (search) => {
    const answer = await ask(prepared, search, takesGzip);
    expect(answer.headers.get(innerHeaders.isGzip)).toBeNull();
    expect((await bytesOf(answer)).equals(await bytesOf(await ask(written, search)))).toBe(true);
  });

  it('is in the package as it was prepared, with all that is told of it', async () => {
    const [archive, other] = await Promise.all(
      [prepared, written].map(async (report) =>
        unzipSync(await bytesOf(await packageArchive(report, 'http://localhost'))),
      ),
    );
    expect(Object.keys(archive ?? {})).toEqual(Object.keys(other ?? {}));
    for (const [path, bytes] of Object.entries(archive ?? {})) {
      expect([path, Buffer.from(bytes).toString()]).toEqual([path, Buffer.from(other?.[path] ?? []).toString()]);
    }
  });
});
