import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { staticFiles } from '@/lib/server/pages/static-files';

const script = 'export const one = 1;\n'.repeat(200);

/** A site whose Next holds one script. `asked`: what reached it. */
async function aSite() {
  const asked: string[] = [];
  const handle = staticFiles()(async (request, response) => {
    asked.push(`${request.method} ${request.url} ${request.headers.range ?? ''}`.trim());
    const isThere = request.url?.startsWith('/_next/static/a.js');
    response.statusCode = isThere ? 200 : 404;
    response.setHeader('content-type', 'application/javascript; charset=UTF-8');
    response.setHeader('cache-control', isThere ? 'public, max-age=31536000, immutable' : 'no-store');
    response.setHeader('x-content-type-options', 'nosniff');
    response.end(isThere ? script : 'Not Found');
  });
  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const { port } = server.address() as AddressInfo;
  const get = (path: string, options: RequestInit = {}) => fetch(`http://127.0.0.1:${port}${path}`, options);
  return { asked, get };
}

it('answers from memory, packed, for good', async () => {
  const { asked, get } = await aSite();
  const answers = await Promise.all(
    [1, 2, 3].map(() => get('/_next/static/a.js', { headers: { 'accept-encoding': 'gzip, br' } })),
  );
  for (const answer of answers) {
    expect(await answer.text()).toBe(script);
    expect(answer.headers.get('content-encoding')).toBe('br');
    expect(answer.headers.get('cache-control')).toContain('immutable');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  }
  const etag = answers[0]?.headers.get('etag') ?? '';
  expect((await get('/_next/static/a.js', { headers: { 'if-none-match': etag } })).status).toBe(304);
  expect((await get('/_next/static/a.js', { method: 'HEAD' })).status).toBe(200);
  expect(asked).toEqual(['GET /_next/static/a.js']);
});

it('leaves to Next what is not there, what is asked in part, and what is written another way', async () => {
  const { asked, get } = await aSite();
  const others: readonly (readonly [string, RequestInit])[] = [
    ['/_next/static/b.js', {}],
    ['/_next/static/a.js', { headers: { range: 'bytes=0-1' } }],
    ['/_next/static/a.js?x', {}],
    ['/_next/static/a.js%20', {}],
    ['/vi', {}],
    ['/_next/static/a.js', { method: 'POST' }],
  ];
  for (const [path, options] of others) {
    const before = asked.length;
    await get(path, options);
    const first = asked.length;
    await get(path, options);
    expect([first - before > 0, asked.length - first > 0], path).toEqual([true, true]);
  }
});

it('packs what nobody has packed before', async () => {
  const { get } = await aSite();
  const answer = await get('/_next/static/a.js', { headers: { 'accept-encoding': 'br' } });
  expect(Number(answer.headers.get('content-length'))).toBeLessThan(script.length / 10);
});
