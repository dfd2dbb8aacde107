import { connect } from 'node:net';
import { expect, test } from '@playwright/test';

const embed = '/vi/lang-son/embed/charts/byProgramme';

/** One address of each kind, and whose pages may use what it answers. */
const kinds = {
  '/vi/lang-son': 'same-origin',
  '/en/lang-son/schemes?q=may': 'same-origin',
  '/vi/lang-son/figures/A18': 'same-origin',
  '/vi/check': 'same-origin',
  '/vi/nowhere': 'same-origin',
  '/vi/lang-son/embed/charts/nope': 'cross-origin',
  [embed]: 'cross-origin',
  '/vi/lang-son/embed/figures/support.kcqg.machinery.2017-2021': 'cross-origin',
  '/api/v1/lang-son/schemes.csv': 'cross-origin',
  '/api/v1/lang-son/schemes.csv?nonsense=1': 'cross-origin',
  '/api/v1/lang-son/charts/byProgramme.svg': 'cross-origin',
  '/api/nowhere': 'cross-origin',
  '/api/health': 'cross-origin',
  '/icon.svg': 'cross-origin',
  '/sitemap.xml': 'same-origin',
  '/robots.txt': 'same-origin',
} as const;

for (const [path, usedBy] of Object.entries(kinds)) {
  test(`${path} is answered with what browsers need to protect its readers`, async ({ request }) => {
    const headers = (await request.get(path)).headers();
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': usedBy,
    });
    // Both headers that say who may frame a page say the same; the older one cannot say "everybody".
    const [, ancestors] = /frame-ancestors ([^;]*)/.exec(headers['content-security-policy'] ?? '') ?? [];
    const isEmbed = path.includes('/embed/');
    expect([ancestors, headers['x-frame-options']]).toEqual(isEmbed ? ['*', undefined] : ["'self'", 'SAMEORIGIN']);
    for (const name of ['set-cookie', 'server', 'x-powered-by', 'x-aspnet-version', 'strict-transport-security']) {
      expect(headers[name], name).toBeUndefined();
    }
  });
}

test('what embedded pages need may be used from other sites, and no script says where its source is', async ({
  request,
}) => {
  const html = await (await request.get(embed)).text();
  const assets = [...new Set(html.match(/\/_next\/static\/[^"\\]+\.(?:js|css|woff2)/g))];
  expect(assets.length).toBeGreaterThan(0);
  for (const path of assets) {
    const answer = await request.get(path);
    expect(answer.headers(), path).toMatchObject({
      'cross-origin-resource-policy': 'cross-origin',
      'x-content-type-options': 'nosniff',
    });
    if (!path.endsWith('.js')) continue;
    expect(await answer.text(), path).not.toContain('sourceMappingURL');
    expect((await request.get(`${path}.map`)).status(), path).toBe(404);
  }
});

test('no folder is listed, and no file of the program is served', async ({ request }) => {
  for (const path of [
    ...['/_next/', '/_next/static/', '/_next/static/chunks/', '/api/v1/lang-son/', '/public/', '/.git/config', '/.env'],
    ...[
      '/package.json',
      '/next.config.js',
      '/proxy.ts',
      '/prisma/khuyen-cong.sqlite',
      '/.next/BUILD_ID',
      '/server.mjs',
    ],
    ...['/_next/static/..%2f..%2fpackage.json', '/..%2f..%2fetc/passwd', '/%2e%2e/%2e%2e/etc/passwd'],
  ]) {
    const answer = await request.get(path);
    expect([400, 404], path).toContain(answer.status());
    expect(await answer.text(), path).not.toMatch(/"dependencies"|root:|SQLite format/);
  }
});

/** What the server answers to lines that no browser would send. */
const answerTo = (base: string, lines: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(base);
    const socket = connect(Number(port), hostname, () => socket.write(lines));
    let text = '';
    socket.setEncoding('latin1').on('data', (part) => {
      text += part;
    });
    socket.on('error', reject).on('close', () => resolve(text));
  });

test('what cannot be answered is refused without a word about the inside', async ({ baseURL }) => {
  const site = baseURL ?? '';
  const host = `Host: ${new URL(site).host}\r\nConnection: close\r\n\r\n`;
  for (const lines of [
    'nonsense\r\n\r\n',
    `GET /vi/lang-son HTTP/1.1\r\nX: ${'x'.repeat(40_000)}\r\n${host}`,
    `GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n${host}`,
    `GET /vi/lang-son HTTP/1.1\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\n${host}`,
    `GET //[ HTTP/1.1\r\n${host}`,
    `GET http://elsewhere.example:99999/ HTTP/1.1\r\n${host}`,
    `GET /api/v1/%ff HTTP/1.1\r\n${host}`,
    `GET /_next/image?url=http://localhost/ HTTP/1.1\r\n${host}`,
    `GET /_next/data/x/vi.json HTTP/1.1\r\n${host}`,
    `POST /vi/lang-son HTTP/1.1\r\nNext-Action: 00\r\nContent-Length: 0\r\n${host}`,
    `GET /vi/nowhere HTTP/1.1\r\nX-Middleware-Subrequest: proxy:proxy:proxy:proxy:proxy\r\n${host}`,
  ]) {
    const answer = await answerTo(site, lines);
    const first = answer.split('\r\n', 1)[0];
    expect(first, lines.slice(0, 60)).toMatch(/^HTTP\/1\.1 (?:[234]\d\d) /);
    expect(answer, lines.slice(0, 60)).not.toMatch(/\bat .+:\d+:\d+|node_modules|Error:|x-powered-by/i);
  }
});

test('a visit leaves nothing in the browser', async ({ page, context }) => {
  for (const path of ['/vi/lang-son', '/vi/lang-son/schemes?q=may', '/en/check', embed]) {
    await page.goto(path);
    const kept = await page.evaluate(async () => [
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
      ...(await indexedDB.databases()).map(({ name }) => String(name)),
      ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    ]);
    expect(kept, path).toEqual([]);
  }
  expect(await context.cookies()).toEqual([]);
});
