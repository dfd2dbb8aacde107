import { NextRequest } from 'next/server';
import { afterAll, expect, it, vi } from 'vitest';
import { missingHeader } from '@/lib/server/pages/missing-page';
import { proxy } from '@/proxy';
import { servedSeeds } from './examples/served-seeds';

const seeds = await servedSeeds();
vi.stubEnv('DATABASE_URL', seeds.url);
afterAll(() => {
  vi.unstubAllEnvs();
  seeds.remove();
});

const visit = (path: string, headers: Record<string, string> = {}) =>
  proxy(new NextRequest(`http://localhost${path}`, { headers }));

it.each([
  ['/vi/nowhere', 'vi'],
  ['/en/lang-son/figures/nope', 'en'],
  ['/en/-', 'en'],
  ['/en/-/embed/-', 'en'],
  ['/wp-login.php', 'vi'],
])('%s leads to the page that says so, or names it to who has that page', async (path, locale) => {
  const led = await visit(path);
  expect([led.status, led.headers.get('x-middleware-rewrite')]).toEqual([404, `http://localhost/${locale}/missing`]);
  const named = await visit(path, { [missingHeader]: 'named' });
  expect([named.status, named.headers.get(missingHeader), await named.text()]).toEqual([404, locale, '']);
});

it('names nothing where there is a page', async () => {
  const answer = await visit('/vi/lang-son', { [missingHeader]: 'named' });
  expect([answer.status, answer.headers.has(missingHeader)]).toEqual([200, false]);
});
