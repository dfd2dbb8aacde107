import { afterAll, expect, it, vi } from 'vitest';
import { GET } from '@/app/check/[dataset]/route';
import { loadPublication } from '@/lib/data/load-publication';
import { servedSeeds } from './examples/served-seeds';

const seeds = await servedSeeds();
vi.stubEnv('DATABASE_URL', seeds.url);
afterAll(() => {
  vi.unstubAllEnvs();
  seeds.remove();
});

const ask = (dataset: string, headers: Record<string, string> = {}) =>
  GET(new Request(`http://localhost/check/${encodeURIComponent(dataset)}`, { headers }), {
    params: Promise.resolve({ dataset }),
  });

it('is the whole release that a file is held against, asked for again by its tag', async () => {
  const answer = await ask('lang-son');
  expect(answer.status).toBe(200);
  expect(await answer.json()).toEqual(await loadPublication('lang-son'));
  const again = await ask('lang-son', { 'if-none-match': answer.headers.get('etag') ?? '' });
  expect(again.status).toBe(304);
});

it.each(['minh-hoa', 'nowhere', '', '../lang-son', '__proto__'])(
  'holds a file against nothing invented or unknown: %s',
  async (dataset) => {
    expect((await ask(dataset)).status).toBe(404);
  },
);
