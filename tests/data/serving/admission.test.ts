import type { ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { afterEach, expect, it } from 'vitest';
import { problemSchema } from '@/lib/schemas/problem';
import type { Handle, Layer } from '@/lib/server/handle';
import { rawClient } from './raw-client';
import { startSite } from './start-site';
import { until } from './until';

type Site = Awaited<ReturnType<typeof startSite>>;
let site: Site | null = null;
afterEach(async () => {
  await site?.close();
  site = null;
});

/** A site whose answers are over when the test says so. */
async function slowSite(options: { maxRequests: number; turn?: number; pages?: readonly Layer[] }) {
  const open: ServerResponse[] = [];
  const begun: string[] = [];
  const handle: Handle = (request, response) => {
    begun.push(request.url ?? '');
    open.push(response);
    return new Promise((resolve) => response.once('close', resolve));
  };
  const started = await startSite({ handle, ...options });
  site = started;
  const finish = () => {
    for (const response of open.splice(0)) response.end('made');
  };
  return { ...started, begun, finish };
}

it('makes so many answers at once, lets twice as many wait, and sends the others away at once', async () => {
  const { address, begun, finish } = await slowSite({ maxRequests: 2 });
  const statuses: number[] = [];
  const asked = Array.from({ length: 10 }, async (_, index) => {
    statuses.push((await fetch(`${address}/vi/lang-son/figures/${index}`)).status);
  });
  await until(() => statuses.length === 4);
  expect(statuses).toEqual([503, 503, 503, 503]);
  expect(begun).toHaveLength(2);
  const over = setInterval(finish, 5);
  await Promise.all(asked);
  clearInterval(over);
  expect(statuses.slice(4)).toEqual([200, 200, 200, 200, 200, 200]);
  expect(begun).toHaveLength(6);
});

it('sends away who has waited too long', async () => {
  const { address, begun, finish } = await slowSite({ maxRequests: 1, turn: 30 });
  const first = fetch(`${address}/vi`);
  await until(() => begun.length === 1);
  const second = await fetch(`${address}/vi`);
  expect(second.status).toBe(503);
  finish();
  expect((await first).status).toBe(200);
});

it.each([
  ['/vi/lang-son', 'Đang có quá nhiều lượt truy cập cùng lúc.', 'lang="vi"'],
  ['/en/lang-son?q=a', 'More is being asked than can be answered', 'lang="en"'],
  ['/', 'Đang có quá nhiều lượt truy cập cùng lúc.', 'lang="vi"'],
])('says so in the language of %s', async (path, sentence, language) => {
  const { address, begun } = await slowSite({ maxRequests: 1, turn: 0 });
  fetch(`${address}/vi`).catch(() => {});
  await until(() => begun.length === 1);
  const answer = await fetch(`${address}${path}`);
  const text = await answer.text();
  expect(answer.status).toBe(503);
  expect(Number(answer.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(text).toContain(sentence);
  expect(text).toContain(language);
  expect(text.length).toBeLessThan(1000);
});

it('says so to machines as a problem', async () => {
  const { address, begun } = await slowSite({ maxRequests: 1, turn: 0 });
  fetch(`${address}/vi`).catch(() => {});
  await until(() => begun.length === 1);
  const answer = await fetch(`${address}/api/v1/lang-son/schemes.csv`);
  expect(answer.status).toBe(503);
  expect(answer.headers.get('retry-after')).toMatch(/^\d+$/);
  expect(answer.headers.get('content-type')).toContain('application/problem+json');
  expect(problemSchema.parse(await answer.json())).toMatchObject({ status: 503, state: 'busy' });
});

it('always answers health, the files of the build and what a cache has', async () => {
  const cache: Layer = (next) => async (request, response) => {
    if (request.url === '/vi/kept') response.end('kept');
    else await next(request, response);
  };
  const { address, begun, finish } = await slowSite({ maxRequests: 1, turn: 0, pages: [cache] });
  fetch(`${address}/vi/lang-son`).catch(() => {});
  await until(() => begun.length === 1);
  expect((await fetch(`${address}/vi/lang-son`)).status).toBe(503);
  expect((await fetch(`${address}/api/health`)).status).toBe(200);
  expect(await (await fetch(`${address}/vi/kept`)).text()).toBe('kept');
  const file = fetch(`${address}/_next/static/a.js`);
  await until(() => begun.includes('/_next/static/a.js'));
  finish();
  expect((await file).status).toBe(200);
  expect(
    (await fetch(`${address}/_next/static/no-such-file.js`, { signal: AbortSignal.timeout(200) }).catch(() => null))
      ?.status,
  ).not.toBe(503);
});

it('makes at most a quarter of heavy answers, so that pages go on', async () => {
  const { address, begun } = await slowSite({ maxRequests: 8, turn: 20 });
  const heavy = [
    'schemes.xlsx',
    'report.pdf',
    'package.zip',
    'charts/a.png',
    'charts/b.svg',
    'charts/c.png',
    'figures.xlsx',
    'charts/d.png',
  ];
  const asked = heavy.map((file) => fetch(`${address}/api/v1/lang-son/${file}`).catch(() => null));
  await until(() => begun.length === 2);
  fetch(`${address}/vi/lang-son`).catch(() => {});
  await until(() => begun.length === 3);
  expect((await Promise.race(asked))?.status).toBe(503);
  expect(begun).toHaveLength(3);
});

it('does not begin for a reader who left while waiting', async () => {
  const { port, address, begun, finish } = await slowSite({ maxRequests: 1 });
  const first = fetch(`${address}/vi/first`);
  await until(() => begun.length === 1);
  const left = rawClient(port);
  left.write('GET /vi/left HTTP/1.1\r\nHost: a\r\n\r\n');
  const third = fetch(`${address}/vi/third`);
  await new Promise((resolve) => setTimeout(resolve, 30));
  left.destroy();
  await left.ended;
  await new Promise((resolve) => setTimeout(resolve, 30));
  finish();
  await first;
  await until(() => begun.length === 2);
  finish();
  expect((await third).status).toBe(200);
  expect(begun).toEqual(['/vi/first', '/vi/third']);
});

it('keeps the place of a reader who left until its work is over, and then gives it back', async () => {
  let endWork = () => {};
  let works = 0;
  site = await startSite({
    maxRequests: 1,
    turn: 20,
    handle: async (request, response) => {
      works += 1;
      if (request.url === '/vi/quick') response.end();
      else await new Promise<void>((resolve) => (endWork = resolve));
    },
  });
  const left = rawClient(site.port);
  left.write('GET /vi/long HTTP/1.1\r\nHost: a\r\n\r\n');
  await until(() => works === 1);
  left.destroy();
  await left.ended;
  expect((await fetch(`${site.address}/vi/quick`)).status).toBe(503);
  endWork();
  expect((await fetch(`${site.address}/vi/quick`)).status).toBe(200);
});

it('gives the place of a reader who takes nothing to the next one', async () => {
  const piece = Buffer.alloc(64 * 1024);
  site = await startSite({
    maxRequests: 1,
    turn: 5000,
    handle: async (request, response) => {
      if (request.url === '/vi/quick') {
        response.end('quick');
        return;
      }
      const pieces = Array.from({ length: 500 }, () => piece);
      await pipeline(pieces, response).catch(() => {});
    },
  });
  const slow = rawClient(site.port);
  slow.pause();
  slow.write('GET /api/v1/lang-son/schemes.csv HTTP/1.1\r\nHost: a\r\n\r\n');
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect((await fetch(`${site.address}/vi/quick`)).status).toBe(200);
  expect(slow.destroyed).toBe(false);
  slow.destroy();
});

it('gives every place back, however an answer ends', async () => {
  site = await startSite({
    maxRequests: 2,
    turn: 1000,
    handle: async (request, response) => {
      if (request.url === '/vi/throws') throw new Error('on purpose');
      if (request.url === '/vi/cut') response.write('half');
      if (request.url === '/vi/cut') throw new Error('on purpose');
      response.end();
    },
  });
  const paths = Array.from({ length: 40 }, (_, index) => `/vi/${['throws', 'cut', 'fine'][index % 3]}`);
  for (const path of paths)
    await fetch(`${site.address}${path}`)
      .then((answer) => answer.text())
      .catch(() => null);
  const text = await site.metrics.text();
  expect(text).toContain('http_requests_working 0');
  expect(text).toContain('http_requests_waiting 0');
  expect(text).toContain('http_requests_in_flight 0');
});
