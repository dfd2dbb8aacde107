import { pipeline } from 'node:stream/promises';
import { afterEach, expect, it } from 'vitest';
import type { Handle } from '@/lib/server/handle';
import { descriptorLimit } from '@/lib/server/sockets/descriptor-limit';
import { rawClient } from './raw-client';
import { startSite } from './start-site';
import { until } from './until';

type Site = Awaited<ReturnType<typeof startSite>>;
let site: Site | null = null;
afterEach(async () => {
  await site?.close();
  site = null;
});

const hello: Handle = async (_request, response) => {
  response.end('hello');
};

async function start(options: Partial<Parameters<typeof startSite>[0]> = {}): Promise<Site> {
  site = await startSite({ handle: hello, ...options });
  return site;
}

const get = (path: string, ...lines: readonly string[]): string =>
  [`GET ${path} HTTP/1.1`, 'Host: a', ...lines, '', ''].join('\r\n');

/** What a client hears that says this and waits for the end. */
async function answerTo(port: number, ...words: readonly string[]): Promise<string> {
  const client = rawClient(port);
  for (const word of words) client.write(word);
  await client.ended;
  return client.heard;
}

it.each([
  ['no HTTP at all', 'hello\r\n\r\n', 400],
  ['a line that ends wrongly', 'GET / HTTP/1.1\nHost: a\r\r\n\r\n', 400],
  ['two lengths', get('/', 'Content-Length: 1', 'Content-Length: 2'), 400],
  ['a length and pieces', get('/', 'Content-Length: 1', 'Transfer-Encoding: chunked'), 400],
  ['no host', 'GET / HTTP/1.1\r\n\r\n', 400],
  ['a zero in the address', 'GET /\0 HTTP/1.1\r\nHost: a\r\n\r\n', 400],
  ['a head of 17 kB', get('/', `X-Long: ${'a'.repeat(17 * 1024)}`), 431],
  ['an address of 17 kB', get(`/${'a'.repeat(17 * 1024)}`), 431],
])('answers %s and hangs up', async (_name, words, status) => {
  const { port, address, metrics } = await start();
  const heard = await answerTo(port, words);
  expect(heard).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  expect(heard.toLowerCase()).toContain('connection: close');
  expect(heard).not.toMatch(/node|next|server:/i);
  expect((await fetch(`${address}/vi`)).status).toBe(200);
  if (words.includes('Host')) {
    expect(await metrics.text()).toContain(`http_malformed_requests_total{status="${status}"} 1`);
  }
});

it('answers a request with many heads, as a browser with odd extensions may send', async () => {
  const { port } = await start();
  const heads = Array.from({ length: 90 }, (_, index) => `X-${index}: a`);
  expect(await answerTo(port, get('/vi', 'Connection: close', ...heads))).toMatch(/^HTTP\/1\.1 200 /);
});

it('says nothing into an answer that is under way', async () => {
  const open: (() => void)[] = [];
  const { port } = await start({
    handle: async (_request, response) => {
      response.write('half');
      open.push(() => response.end());
    },
  });
  const client = rawClient(port);
  client.write(get('/vi'));
  await until(() => client.heard.includes('half'));
  client.write('nonsense\r\n\r\n');
  await client.ended;
  expect(client.heard.match(/HTTP\/1\.1/g)).toHaveLength(1);
});

it('does not wait for a head that comes letter by letter', async () => {
  const { port, address } = await start({ patience: { head: 150, request: 300 } });
  const client = rawClient(port);
  const words = get('/vi', `X-Slow: ${'a'.repeat(1000)}`);
  let said = 0;
  const speak = setInterval(() => client.write(words[said++] ?? ''), 10);
  await client.ended;
  clearInterval(speak);
  expect(said).toBeLessThan(words.length);
  expect(client.heard).toMatch(/^HTTP\/1\.1 408 /);
  expect((await fetch(`${address}/vi`)).status).toBe(200);
});

it('does not keep who connects and says nothing', async () => {
  const { port } = await start({ patience: { head: 150, request: 300 } });
  await answerTo(port);
});

it('does not keep who says no more after an answer', async () => {
  const { port } = await start({ patience: { idle: 100 } });
  expect(await answerTo(port, get('/vi'))).toContain('hello');
});

it('answers who has closed its own half', async () => {
  const { port } = await start();
  const client = rawClient(port);
  client.end(get('/vi'));
  await client.ended;
  expect(client.heard).toContain('hello');
});

it('forgets who closed its half and asked nothing', async () => {
  const { port, server } = await start();
  const client = rawClient(port);
  client.end();
  await client.ended;
  const count = await new Promise((resolve) => server.getConnections((_error, open) => resolve(open)));
  expect(count).toBe(0);
});

it('answers many requests that come at once on one connection, in their order', async () => {
  const { port } = await start({
    handle: async (request, response) => {
      await new Promise((resolve) => setTimeout(resolve, request.url === '/vi/0' ? 30 : 0));
      response.end(`<${request.url}>`);
    },
  });
  const paths = Array.from({ length: 20 }, (_, index) => `/vi/${index}`);
  const last = get('/vi/last', 'Connection: close');
  const heard = await answerTo(port, paths.map((path) => get(path)).join('') + last);
  expect(heard.match(/<[^>]+>/g)).toEqual([...paths, '/vi/last'].map((path) => `<${path}>`));
});

it('never leaves an upgrade or a tunnel without an end', async () => {
  const { port } = await start({ patience: { idle: 100 } });
  const upgrade = get('/vi', 'Connection: Upgrade', 'Upgrade: websocket');
  expect(await answerTo(port, upgrade)).toMatch(/^HTTP\/1\.1 200 /);
  await answerTo(port, 'CONNECT example.org:443 HTTP/1.1\r\nHost: example.org\r\n\r\n');
});

it('refuses a body without reading it', async () => {
  const { port, address } = await start();
  const read = await answerTo(port, get('/vi', 'Content-Length: 100000000'), 'a'.repeat(1000));
  expect(read).toMatch(/^HTTP\/1\.1 400 /);
  const change = await fetch(`${address}/api/v1`, { method: 'POST', body: 'a' });
  expect(change.status).toBe(405);
  expect(change.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
  expect((await fetch(`${address}/vi`, { method: 'DELETE' })).status).toBe(405);
});

it('answers HEAD with the same head and no body', async () => {
  const { port } = await start({ maxRequests: 1, turn: 0, handle: () => new Promise(() => {}) });
  rawClient(port).write(get('/vi'));
  const heard = await answerTo(port, get('/vi', 'Connection: close').replace('GET', 'HEAD'));
  expect(heard).toMatch(/^HTTP\/1\.1 503 /);
  expect(heard).toMatch(/\r\n\r\n$/);
});

it('makes no more of an answer than its reader takes, and gives up on one who takes nothing', async () => {
  const piece = Buffer.alloc(256 * 1024);
  let made = 0;
  function* pieces() {
    for (; made < 400; made += 1) yield piece;
  }
  const { port, metrics } = await start({
    patience: { stalled: 600 },
    handle: async (_request, response) => {
      await pipeline(pieces(), response).catch(() => {});
    },
  });
  const client = rawClient(port);
  client.pause();
  client.write(get('/api/v1/lang-son/schemes.csv'));
  await until(() => made > 0);
  await new Promise((resolve) => setTimeout(resolve, 200));
  const taken = made;
  // What the system's own buffers take of it is some megabytes; the whole answer has a hundred.
  expect(taken).toBeLessThan(100);
  while (!(await metrics.text()).includes('http_requests_in_flight 0')) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect(made).toBeLessThan(400);
  client.destroy();
});

const idleConnections = 5000;
const canOpenThem = descriptorLimit() > 2 * idleConnections + 500;

it.runIf(canOpenThem)('answers beside 5,000 idle connections, and lets go of them', async () => {
  const { port, address, server } = await start({ patience: { head: 3000, request: 6000 } });
  const idle = Array.from({ length: idleConnections }, () => rawClient(port));
  const open = () => new Promise<number>((resolve) => server.getConnections((_error, count) => resolve(count)));
  while ((await open()) < idleConnections) await new Promise((resolve) => setTimeout(resolve, 20));
  expect((await fetch(`${address}/vi`)).status).toBe(200);
  await Promise.all(idle.map(({ ended }) => ended));
  expect(await open()).toBeLessThan(5);
});

it('believes a proxy only where there is one', async () => {
  const seen: unknown[] = [];
  const handle: Handle = async ({ headers }, response) => {
    seen.push([headers['x-forwarded-proto'], headers.forwarded, headers['x-forwarded-host']]);
    response.end();
  };
  const headers = { 'x-forwarded-proto': 'https', forwarded: 'for=1.2.3.4', 'X-Forwarded-Host': 'evil.example' };
  await fetch((await start({ handle })).address, { headers });
  await site?.close();
  await fetch((await start({ handle, isProxyTrusted: true })).address, { headers });
  expect(seen).toEqual([
    [undefined, undefined, undefined],
    ['https', 'for=1.2.3.4', 'evil.example'],
  ]);
});
