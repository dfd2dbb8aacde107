import type { ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Handle } from '@/lib/server/handle';
import { aSite } from './a-site';

const policy = "default-src 'none'; script-src 'self'; frame-ancestors 'self'";

const nonceOf = (policyAsked: unknown) => /'nonce-([^']+)'/.exec(String(policyAsked))?.[1] ?? '';

/** A page as Next writes it: in pieces, with a nonce on its scripts, not to be kept. */
const pageOf =
  (text: (url: string) => string, status = 200): Handle =>
  async (request, response) => {
    const nonce = nonceOf(request.headers['content-security-policy']);
    response.statusCode = status;
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader('Content-Security-Policy', policy);
    response.setHeader('Cache-Control', 'private, no-cache, no-store, max-age=0, must-revalidate');
    response.setHeader('Link', `</a.css>; rel=preload; as="style"; nonce="${nonce}"`);
    response.flushHeaders();
    response.write('<!DOCTYPE html><title>Trang</title>');
    await pause(5);
    response.write(`<p>${text(request.url ?? '')}</p><script nonce="${nonce}">start()</script>`);
    response.end();
  };

const fileOf =
  (body: string, headers: Record<string, string> = {}): Handle =>
  async (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/csv; charset=utf-8', etag: 'W/"file"', ...headers });
    response.end(body);
  };

const drained = (response: ServerResponse) =>
  new Promise<void>((resolve) => {
    const go = () => {
      response.off('drain', go).off('close', go);
      resolve();
    };
    response.on('drain', go).on('close', go);
  });

const long = 'Khuyến công. '.repeat(500);

describe('a page', () => {
  it('is rendered once, and sent again without the secret, with its scripts allowed by hash', async () => {
    const site = await aSite(pageOf((url) => `${url} ${long}`));
    const first = await site.get('/vi/lang-son?release=1');
    const second = await site.get('/vi/lang-son?release=1');
    expect(site.rendered()).toBe(1);
    expect(second.body.equals(first.body)).toBe(true);
    expect(first.body.toString()).toContain('<script>start()</script>');
    expect(first.headers['content-security-policy']).toMatch(
      /^default-src 'none'; script-src 'self' 'sha256-[\w+/]{43}='; frame-ancestors 'self'$/,
    );
    expect(first.headers.link).toBe('</a.css>; rel=preload; as="style"');
    expect(first.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    expect(first.headers['content-length']).toBe(String(first.body.length));
  });

  it('is not sent again to who has it, and has another tag once it says something else', async () => {
    let version = 'one';
    const site = await aSite(
      pageOf(() => version),
      { version: async () => version },
    );
    const { headers } = await site.get('/vi');
    const etag = String(headers.etag);
    expect(etag).toMatch(/^W\/"[\w-]{27}"$/);
    for (const tags of [etag, `"other", ${etag}`, '*', etag.slice(2)]) {
      const again = await site.get('/vi', { headers: { 'if-none-match': tags } });
      expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, etag]);
      expect(again.headers['content-type']).toBeUndefined();
      expect(again.headers['content-security-policy']).toBe(headers['content-security-policy']);
    }
    expect((await site.get('/vi', { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
    version = 'two';
    const changed = await site.get('/vi', { headers: { 'if-none-match': etag } });
    expect(changed.status).toBe(200);
    expect(changed.headers.etag).not.toBe(etag);
  });

  it('is told of to HEAD as it is to GET', async () => {
    const site = await aSite(pageOf(() => long));
    const got = await site.get('/vi');
    const told = await site.get('/vi', { method: 'HEAD' });
    const { date: _, ...headers } = got.headers;
    expect(told.headers).toMatchObject(headers);
    expect([told.status, told.body.length, site.rendered()]).toEqual([200, 0, 1]);
  });

  it('is packed as the reader likes it', async () => {
    const site = await aSite(pageOf(() => long));
    const plain = await site.get('/vi');
    const ask = (accepted: string) => site.get('/vi', { headers: { 'accept-encoding': accepted } });
    const [brotli, gzip, none] = [await ask('gzip, br'), await ask('gzip'), await ask('br;q=0')];
    expect(brotliDecompressSync(brotli.body).equals(plain.body)).toBe(true);
    expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true);
    expect(none.body.equals(plain.body)).toBe(true);
    expect([brotli, gzip, none].map(({ headers }) => headers['content-encoding'])).toEqual(['br', 'gzip', undefined]);
    for (const { headers } of [brotli, gzip, none, plain]) {
      expect(headers.vary).toMatch(/\bAccept-Encoding$/);
      expect(headers.etag).toBe(plain.headers.etag);
    }
    expect(brotli.headers['content-length']).toBe(String(brotli.body.length));
  });

  it('that is not there, or cannot be shown, is made anew each time', async () => {
    for (const status of [404, 500, 503]) {
      const site = await aSite(pageOf(() => long, status));
      const [first] = [await site.get('/vi/x'), await site.get('/vi/x')];
      expect([first.status, site.rendered(), first.headers.etag]).toEqual([status, 2, undefined]);
      expect(first.headers['cache-control']).toContain('no-store');
      expect(first.headers['content-security-policy']).toContain("'sha256-");
    }
  });

  it('of which a part failed is made anew each time', async () => {
    const site = await aSite(pageOf(() => '<template data-dgst="1"></template>'));
    await site.get('/vi');
    await site.get('/vi');
    expect(site.rendered()).toBe(2);
  });
});

describe('what tells two questions apart', () => {
  const echo: Handle = async (request, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(JSON.stringify([request.url, request.method, request.headers]));
  };
  const told = (body: Buffer) => JSON.parse(body.toString()) as [string, string, Record<string, string>];

  it('is the address to the letter, the host, and what Next’s own scripts ask for', async () => {
    const site = await aSite(echo);
    const asked = [
      ['/vi', {}],
      ['/en', {}],
      ['/vi?release=1', {}],
      ['/vi?release=01', {}],
      ['/vi?', {}],
      ['/vi/%41', {}],
      ['/vi/A', {}],
      ['/vi', { host: 'one.example' }],
      ['/vi', { host: 'two.example' }],
      ['/vi', { host: 'one.example', 'x-forwarded-proto': 'https' }],
      ['/vi', { rsc: '1' }],
      ['/vi', { rsc: '1', 'next-router-prefetch': '1' }],
    ] as const;
    for (const [path, headers] of asked) await site.get(path, { headers });
    expect(site.rendered()).toBe(asked.length);
    for (const [path, headers] of asked) expect(told((await site.get(path, { headers })).body)[0]).toBe(path);
    expect(site.rendered()).toBe(asked.length);
  });

  it('is all that whoever answers is told', async () => {
    const site = await aSite(echo);
    const hostile = {
      'x-forwarded-host': 'evil.example',
      'x-forwarded-for': '192.0.2.1',
      'x-middleware-subrequest': 'proxy',
      'x-store-state': 'locked',
      'x-invoke-path': '/evil',
      'content-security-policy': "script-src 'nonce-known'",
      'content-security-policy-report-only': "script-src 'nonce-known'",
      'user-agent': 'evil',
      'accept-language': 'en',
      cookie: 'a=b',
      'if-modified-since': 'Thu, 01 Jan 1970 00:00:00 GMT',
    };
    const [, , headers] = told((await site.get('/vi', { headers: { ...hostile, host: 'one.example' } })).body);
    expect(headers).toEqual({
      host: 'one.example',
      'x-forwarded-proto': 'http',
      'x-missing': 'named',
      'x-takes-gzip': '1',
      'content-security-policy': expect.stringMatching(/^script-src 'nonce-.+'$/),
    });
    expect(headers['content-security-policy']).not.toContain('known');
  });

  it('is never a host that is none', async () => {
    const site = await aSite(echo);
    for (const host of ['a b', '"><script>', 'evil.example/path', 'user@evil.example', '[::1', 'a:99999999']) {
      const [, , headers] = told((await site.get('/vi', { headers: { host } })).body);
      expect(headers.host, host).toBe('localhost');
    }
    expect(site.rendered()).toBe(1);
  });

  it('does not mix any two addresses', async () => {
    const site = await aSite(echo);
    const path = fc.webPath().map((given) => `/${given.replace(/^\/+/, '')}`);
    const search = fc.webQueryParameters();
    await fc.assert(
      fc.asyncProperty(path, search, async (given, query) => {
        const url = `${given}?${query}`;
        expect(told((await site.get(url)).body)[0]).toBe(url);
      }),
      { numRuns: 200 },
    );
  });
});

describe('what is not kept', () => {
  it('is what changes things, a part of a file, and an address that is too long', async () => {
    const site = await aSite(fileOf('x'));
    for (const ask of [
      () => site.get('/api/v1/a.csv', { method: 'POST' }),
      () => site.get('/api/v1/a.csv', { headers: { range: 'bytes=0-1' } }),
      () => site.get(`/api/v1/a.csv?${'x'.repeat(9000)}`),
      () => site.get('/_next/data/x'),
    ]) {
      const before = site.rendered();
      await ask();
      await ask();
      expect(site.rendered() - before).toBe(2);
    }
  });

  it('is what says so itself, and what sets a cookie', async () => {
    for (const headers of [{ 'cache-control': 'no-store' }, { 'cache-control': 'private' }, { 'set-cookie': 'a=b' }]) {
      const site = await aSite(fileOf('x', headers));
      await site.get('/api/health');
      await site.get('/api/health');
      expect(site.rendered()).toBe(2);
    }
  });

  it('is what was begun before the store changed', async () => {
    let version = 'one';
    let go = () => {};
    const site = await aSite(
      async (_request, response) => {
        const shown = version;
        await new Promise<void>((resolve) => {
          go = resolve;
        });
        response.setHeader('content-type', 'text/html');
        response.end(shown);
      },
      { version: async () => version },
    );
    const early = site.get('/vi');
    while (site.rendered() < 1) await pause(1);
    version = 'two';
    go();
    expect((await early).body.toString()).toBe('one');
    const late = site.get('/vi');
    while (site.rendered() < 2) await pause(1);
    go();
    expect((await late).body.toString()).toBe('two');
  });

  it('is what comes while nothing can be read; what was kept before stays', async () => {
    let version: string | null = 'one';
    const site = await aSite(
      pageOf(() => 'x'),
      { version: async () => version },
    );
    await site.get('/kept');
    version = null;
    await site.get('/kept');
    expect(site.rendered()).toBe(1);
    await site.get('/other');
    await site.get('/other');
    expect(site.rendered()).toBe(3);
    version = 'one';
    await site.get('/kept');
    expect(site.rendered()).toBe(3);
  });
});

describe('a file', () => {
  it('is kept with its own tag, and answered 304', async () => {
    const site = await aSite(fileOf(long));
    await site.get('/api/v1/a.csv');
    const again = await site.get('/api/v1/a.csv', { headers: { 'accept-encoding': 'br' } });
    expect(brotliDecompressSync(again.body).toString()).toBe(long);
    expect(again.headers.etag).toBe('W/"file"');
    expect((await site.get('/api/v1/a.csv', { headers: { 'if-none-match': '"file"' } })).status).toBe(304);
    expect(site.rendered()).toBe(1);
  });

  it('that is packed already, or no text, is left as it is', async () => {
    for (const headers of [{ 'content-encoding': 'br' }, { 'content-type': 'image/png' }]) {
      const site = await aSite(fileOf(long, headers));
      for (let time = 0; time < 2; time += 1) {
        const { body } = await site.get('/api/v1/a', { headers: { 'accept-encoding': 'gzip' } });
        expect(body.toString()).toBe(long);
      }
    }
  });

  it('that is too long is streamed, packed, to each who asks, no faster than it is read', async () => {
    const piece = Buffer.alloc(100_000, 'a,b\r\n');
    let written = 0;
    const site = await aSite(async (_request, response) => {
      response.setHeader('content-type', 'text/csv');
      response.setHeader('etag', '"strong"');
      for (let count = 0; count < 100 && !response.destroyed; count += 1) {
        written += piece.length;
        if (!response.write(piece)) await drained(response);
      }
      response.end();
    });
    for (const accepted of ['br', 'gzip', 'identity']) {
      const { body, headers } = await site.get('/api/v1/a.csv', { headers: { 'accept-encoding': accepted } });
      const plain = accepted === 'br' ? brotliDecompressSync(body) : accepted === 'gzip' ? gunzipSync(body) : body;
      expect(plain.length).toBe(100 * piece.length);
      expect(headers.etag).toBe(accepted === 'identity' ? '"strong"' : 'W/"strong"');
    }
    expect(site.rendered()).toBe(3);
    written = 0;
    expect((await site.get('/api/v1/a.csv', { headers: { 'if-none-match': '"strong"' } })).status).toBe(304);
    expect(written).toBeLessThan(5 * piece.length);
  });
});
