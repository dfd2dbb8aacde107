import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { dataset } from './pages/site-map';

test('a page answers a second visit without its content, and may be kept to go back to', async ({ request }) => {
  for (const path of ['', '/schemes', '/figures/A08']) {
    const first = await request.get(`/vi/${dataset}${path}`);
    expect(first.headers()['cache-control']).toBe('public, max-age=0, must-revalidate');
    const again = await request.get(`/vi/${dataset}${path}`, {
      headers: { 'if-none-match': first.headers().etag ?? '' },
    });
    expect([again.status(), (await again.body()).length], path).toEqual([304, 0]);
  }
});

test('scripts and styles come packed as the build packed them, for good', async ({ request }) => {
  const html = await (await request.get('/vi/check')).text();
  const styles = [...html.matchAll(/href="(\/_next\/static\/[^"]+\.css)"/g)].map(([, path]) => path ?? '');
  const scripts = readdirSync('public/scripts').filter((name) => name.endsWith('.js'));
  const files = [...styles, ...scripts.map((name) => `/scripts/${name}`)];
  expect(files.filter((path) => html.includes(path)).length).toBeGreaterThan(styles.length);
  expect(files.length).toBeGreaterThan(3);
  const bytes = async (path: string, accepted: string) => {
    const answer = await request.get(path, { headers: { 'accept-encoding': accepted } });
    expect(answer.headers()['cache-control'], path).toBe('public, max-age=31536000, immutable');
    return { length: Number(answer.headers()['content-length']), text: await answer.text() };
  };
  let [packed, plain] = [0, 0];
  for (const path of files) {
    const [brotli, gzip, none] = [await bytes(path, 'br'), await bytes(path, 'gzip'), await bytes(path, 'identity')];
    expect(brotli.text === none.text && gzip.text === none.text, path).toBe(true);
    packed += brotli.length;
    plain += none.length;
  }
  expect(packed).toBeLessThan(plain / 3);
});

test('a part of a file is a part of it', async ({ request }) => {
  const html = await (await request.get(`/vi/${dataset}`)).text();
  const [path = ''] = /\/_next\/static\/[^"]+\.css/.exec(html) ?? [];
  const answer = await request.get(path, { headers: { range: 'bytes=0-9', 'accept-encoding': 'br' } });
  expect([answer.status(), (await answer.body()).length]).toEqual([206, 10]);
});
