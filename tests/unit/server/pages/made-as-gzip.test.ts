import { randomBytes } from 'node:crypto';
import { request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Handle } from '@/lib/server/handle';
import { innerHeaders } from '@/lib/vocabulary/inner-headers';
import { aSite } from './a-site';

const drained = (response: ServerResponse) =>
  new Promise<void>((resolve) => {
    const go = () => {
      response.off('drain', go).off('close', go);
      resolve();
    };
    response.on('drain', go).on('close', go);
  });

/** A file that is made as gzip, written no faster than it is taken. */
function gzipFile(text: Buffer): { readonly handle: Handle; readonly packed: Buffer; readonly written: () => number } {
  const packed = gzipSync(text, { level: 1 });
  let written = 0;
  const handle: Handle = async (request, response) => {
    expect(request.headers[innerHeaders.takesGzip]).toBe('1');
    response.writeHead(200, {
      'content-type': 'text/csv; charset=utf-8',
      [innerHeaders.isGzip]: '1',
      etag: 'W/"file"',
      vary: 'Accept-Encoding',
    });
    for (let at = 0; request.method !== 'HEAD' && at < packed.length && !response.destroyed; at += 100_000) {
      const piece = packed.subarray(at, at + 100_000);
      written += piece.length;
      if (!response.write(piece)) await drained(response);
    }
    response.end();
  };
  return { handle, packed, written: () => written };
}

const short = Buffer.from('a,b\r\n'.repeat(10_000));
const long = Buffer.concat([randomBytes(3_000_000), short]);
const path = '/api/v1/a/schemes.csv';

describe.each([
  ['short, and so kept', short, 1],
  ['long, and so made for each', long, 7],
])('a file made as gzip that is %s', (_, text, made) => {
  it('is sent as it is to who takes gzip, and unpacked to others', async () => {
    const { handle, packed } = gzipFile(text);
    const site = await aSite(handle);
    for (const accepted of ['gzip', 'br, gzip;q=0.5', '*', 'identity', 'br', 'gzip;q=0', '']) {
      const { status, headers, body } = await site.get(path, { headers: { 'accept-encoding': accepted } });
      expect([status, headers.etag, headers.vary]).toEqual([200, 'W/"file"', 'Accept-Encoding']);
      expect(headers[innerHeaders.isGzip]).toBeUndefined();
      const isTaken = accepted.includes('gzip')
        ? !accepted.includes('q=0,') && accepted !== 'gzip;q=0'
        : accepted === '*';
      expect([accepted, headers['content-encoding']]).toEqual([accepted, isTaken ? 'gzip' : undefined]);
      expect(body.equals(isTaken ? packed : text)).toBe(true);
      if (!isTaken) expect(headers['content-length']).toBeUndefined();
    }
    expect(site.rendered()).toBe(made);
  });

  it('is told of to HEAD as it is to GET, and not sent again to who has it', async () => {
    const { handle } = gzipFile(text);
    const site = await aSite(handle);
    for (let time = 0; time < 2; time += 1) {
      for (const [accepted, encoding] of [['gzip', 'gzip'], ['identity']] as const) {
        const headers = { 'accept-encoding': accepted };
        const head = await site.get(path, { method: 'HEAD', headers });
        expect([head.status, head.headers['content-encoding'], head.body.length]).toEqual([200, encoding, 0]);
        const known = await site.get(path, { headers: { ...headers, 'if-none-match': 'W/"file"' } });
        expect([known.status, known.headers['content-encoding'], known.headers.etag]).toEqual([
          304,
          undefined,
          'W/"file"',
        ]);
      }
      await site.get(path);
    }
  });
});

describe.each(['gzip', 'identity'])('a long file made as gzip, of which a reader takes %s', (accepted) => {
  const huge = randomBytes(25_000_000);

  /** Asks, and takes nothing but the beginning. */
  const begin = (port: number): Promise<IncomingMessage> =>
    new Promise((resolve, reject) => {
      ask({ host: '127.0.0.1', port, path, headers: { 'accept-encoding': accepted } }, resolve)
        .on('error', reject)
        .end();
    });

  it('is read no faster than it is taken, and no further once the reader has gone', async () => {
    const { handle, packed, written } = gzipFile(huge);
    const site = await aSite(handle);
    const slow = await begin(site.port);
    slow.pause();
    let before = -1;
    while (written() > before) {
      before = written();
      await pause(100);
    }
    // What fits the buffers of the system on both sides, and a little of ours.
    expect(written()).toBeLessThan(15_000_000);
    const rest: Buffer[] = [];
    for await (const piece of slow) rest.push(piece);
    const body = Buffer.concat(rest);
    expect((accepted === 'gzip' ? gunzipSync(body) : body).equals(huge)).toBe(true);
    expect(written()).toBe(packed.length);

    const gone = await begin(site.port);
    gone.destroy();
    await pause(100);
    const left = written();
    await pause(100);
    expect(written()).toBe(left);
    expect(left).toBeLessThan(2 * packed.length);
  });
});
