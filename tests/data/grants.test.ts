import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { prepareStore } from '@/lib/data/publishing/prepare-store';
import { storeUrl } from '@/lib/data/store-url';
import { readSeed } from '@/lib/ingest/read-seed';
import { forgetProcessWide } from '@/tests/support/forget-process-wide';
import { problemsOf } from '@/tests/unit/export/grants/problems-of';
import { askApi } from './ask-api';
import { lendStore } from './temporary-store';

const contentOf = async (slug: string) => {
  const reading = await readSeed(`prisma/seed/${slug}`);
  if (!reading.ok) throw new Error('The seeds must be sound for these tests.');
  return reading.content;
};
const langSon = await contentOf('lang-son');
const invented = await contentOf('minh-hoa');
const origin = 'https://data.example.org';

const { address: store, remove } = await lendStore();
beforeAll(async () => {
  vi.stubEnv('DATABASE_URL', storeUrl(store));
  vi.stubEnv('SITE_ADDRESS', origin);
  vi.resetModules();
  forgetProcessWide();
  await prepareStore(store, [langSon, invented]);
});
afterAll(() => {
  vi.unstubAllEnvs();
  return remove();
});

const ask = (path: string, init = {}) => askApi(`${origin}/api/v1/${path}`, init);

describe('the 360Giving file of a register with dates', () => {
  it('is valid, complete, and says that it is invented', async () => {
    const answer = await ask('minh-hoa/grants.json');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(answer.headers.get('x-illustrative')).toBe('true');
    expect(answer.headers.get('content-disposition')).toContain('minh-hoa_khuyen-cong_grants_2021-2025_r1_so-lieu-bia');
    const document = await answer.json();
    expect(problemsOf(document)).toEqual([]);
    const dated = invented.schemes.filter(
      ({ decidedOn, support, recipient }) => decidedOn && support !== null && recipient,
    );
    expect(document.grants.length).toBeGreaterThan(100);
    expect(document.grants.length).toBeLessThanOrEqual(dated.length);
    expect(document.grants.length + document.leftOut.schemes).toBe(invented.schemes.length);
    expect(answer.headers.get('x-left-out')).toMatch(
      new RegExp(`^${document.leftOut.schemes} of ${invented.schemes.length}`),
    );
    expect(document.downloadURL).toBe(`${origin}/api/v1/minh-hoa/grants.json?release=1`);
  });

  it('names no household business', async () => {
    const text = await (await ask('minh-hoa/grants.json')).text();
    const households = invented.schemes.filter(({ legalForm }) => legalForm === 'household_business');
    expect(households.length).toBeGreaterThan(0);
    for (const { recipient } of households) expect(text).not.toContain(recipient);
  });

  it('leads to addresses that are answered', async () => {
    const { grants, downloadURL } = await (await ask('minh-hoa/grants.json')).json();
    const answered = async (address: string) => (await askApi(address, { method: 'HEAD' })).status;
    expect(await answered(downloadURL)).toBe(200);
    expect(await answered(grants[0].dataSource)).toBe(200);
  });

  it('is sent once to a reader who has it, and frozen where a release is asked for', async () => {
    const frozen = await ask('minh-hoa/grants.json?release=1');
    expect(frozen.headers.get('cache-control')).toContain('max-age=86400');
    const tag = frozen.headers.get('etag') ?? '';
    expect((await ask('minh-hoa/grants.json?release=1', { headers: { 'if-none-match': tag } })).status).toBe(304);
    const head = await ask('minh-hoa/grants.json', { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });
});

describe('where no scheme has a date', () => {
  it('there is no file, and the answer says what is lacking', async () => {
    const answer = await ask('lang-son/grants.json');
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(answer.headers.get('x-left-out')).toBe('58 of 58; title=54, amountAwarded=56, awardDate=58, recipient=54');
    const { detail, detail_vi } = await answer.json();
    expect(detail).toContain('the date of the decision (58 schemes)');
    expect(detail_vi).toContain('ngày quyết định phê duyệt ở 58 đề án');
  });
});

it.each([
  [404, 'nowhere/grants.json'],
  [400, 'minh-hoa/grants.json?release=9'],
  [400, 'minh-hoa/grants.json?lang=en'],
])('%i: %s', async (status, path) => expect((await ask(path)).status).toBe(status));
