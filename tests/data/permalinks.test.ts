import { NextRequest } from 'next/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { prepareStore } from '@/lib/data/publishing/prepare-store';
import { storeUrl } from '@/lib/data/store-url';
import { langSonSeed } from '@/tests/fixtures/lang-son-seed';
import { forgetProcessWide } from '@/tests/support/forget-process-wide';
import { temporaryStore } from './temporary-store';

vi.mock('@/lib/chart-pictures/chart-svg-file', () => ({
  chartSvgFile: async (drawing: unknown, texts: unknown) => JSON.stringify({ drawing, texts }),
}));

const onlyInFirst = langSonSeed.schemes.at(-1)?.code ?? '';
const second = { ...langSonSeed, seedHash: 'second', schemes: langSonSeed.schemes.slice(0, -1) };

let store = '';

beforeEach(async () => {
  store = await temporaryStore();
  vi.stubEnv('DATABASE_URL', storeUrl(store));
  vi.resetModules();
  forgetProcessWide();
  await prepareStore(store, [langSonSeed]);
  await prepareStore(store, [second]);
});
afterEach(() => vi.unstubAllEnvs());

async function visit(address: string): Promise<Response> {
  const { proxy } = await import('@/proxy');
  return proxy(new NextRequest(new URL(address, 'http://localhost')));
}

async function askFile(file: string): Promise<Response> {
  const { GET } = await import('@/app/api/v1/[dataset]/[file]/route');
  const params = Promise.resolve({ dataset: 'lang-son', file: file.split('?')[0] ?? '' });
  return GET(new Request(`http://localhost/api/v1/lang-son/${file}`), { params });
}

describe('an address', () => {
  it.each([
    [200, ''],
    [200, '?release=1'],
    [200, '?release=2'],
    [200, '?release=3'],
    [200, '/updates?release=1'],
    [404, '/updates/1'],
    [404, `/schemes/${onlyInFirst}`],
    [200, `/schemes/${onlyInFirst}?release=1`],
    [404, `/schemes/${onlyInFirst}?release=2`],
    [404, `/schemes/${onlyInFirst}?release=9`],
    [200, '/figures/A18?release=1'],
    [404, '/figures/nonsense?release=1'],
  ])('answers %i: /vi/lang-son%s', async (status, below) => {
    expect((await visit(`/vi/lang-son${below}`)).status).toBe(status);
  });

  it.each([
    [200, '/vi/datasets'],
    [200, '/en/compare?a=1'],
    [200, '/vi/check'],
    [200, '/en/guide'],
    [200, '/vi/developers'],
    [404, '/vi/datasets/lang-son'],
    [404, '/vi/guide/x'],
    [404, '/vi/Datasets'],
    [404, '/fr/datasets'],
    [404, '/vi/missing'],
    [404, '/vi/unavailable'],
    [404, '/vi/nowhere?release=1'],
  ])('outside a dataset answers %i: %s', async (status, address) => {
    expect((await visit(address)).status).toBe(status);
  });
});

describe('a file', () => {
  it('is of the release that is asked for', async () => {
    const rows = async (file: string) => (await (await askFile(file)).json()).rows.length;
    expect(await rows('schemes.json')).toBe(second.schemes.length);
    expect(await rows('schemes.json?release=1')).toBe(langSonSeed.schemes.length);
    expect(await rows('schemes.json?release=2')).toBe(second.schemes.length);
    const refused = await askFile('schemes.json?release=3');
    expect(refused.status).toBe(400);
    expect((await refused.json()).problems).toMatchObject([{ key: 'release', value: '3', valid: ['2', '1'] }]);
  });
});

describe('a chart', () => {
  async function askChart(search: string, headers: Record<string, string> = {}): Promise<Response> {
    const { GET } = await import('@/app/api/v1/[dataset]/charts/[file]/route');
    const params = Promise.resolve({ dataset: 'lang-son', file: 'byCategory.svg' });
    const url = `http://localhost/api/v1/lang-son/charts/byCategory.svg?${search}`;
    return GET(new Request(url, { headers: { host: 'example.org', ...headers } }), { params });
  }

  it('is of the release that is asked for, says where that is found, and may be kept for a day', async () => {
    const frozen = await askChart('byCategory=schemes&release=1');
    expect(frozen.headers.get('cache-control')).toBe('public, max-age=86400');
    expect(frozen.headers.get('content-disposition')).toContain('_r1.svg"');
    expect((await frozen.json()).texts.address).toBe(
      'example.org/vi/lang-son?byCategory=schemes&release=1#chart-byCategory',
    );
    const current = await askChart('byCategory=schemes');
    expect(current.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
    expect(current.headers.get('content-disposition')).toContain('_r2.svg"');
    expect((await current.json()).texts.address).not.toContain('release');
    const refused = await askChart('release=3');
    expect(refused.status).toBe(400);
    expect((await refused.json()).problems[0].valid).toEqual(['2', '1']);
  });

  it('is not sent again to who has it', async () => {
    const etag = (await askChart('release=1')).headers.get('etag') ?? '';
    expect((await askChart('release=1', { 'if-none-match': etag })).status).toBe(304);
    expect((await askChart('release=1&lang=en', { 'if-none-match': etag })).status).toBe(200);
  });

  it('shows no host that is none', async () => {
    const { texts } = await (await askChart('', { host: '"><script>' })).json();
    expect(texts.address).toBe('localhost/vi/lang-son#chart-byCategory');
  });

  it('of invented data says so in its title, its subtitle, its name and its headers', async () => {
    await prepareStore(store, [
      { ...langSonSeed, seedHash: 'third', dataset: { ...langSonSeed.dataset, isIllustrative: true } },
    ]);
    const chart = await askChart('lang=en');
    expect(chart.headers.get('x-illustrative')).toBe('true');
    expect(chart.headers.get('content-disposition')).toContain('_r3_so-lieu-bia_invented.svg"');
    const { title, subtitle } = (await chart.json()).texts;
    expect(title).toMatch(/^\[Illustrative\] /);
    expect(subtitle).toMatch(/^Invented for illustration, not real · /);
  });
});

describe('/api/health', () => {
  it('names the current release of every dataset', async () => {
    const { GET } = await import('@/app/api/health/route');
    expect(await (await GET()).json()).toEqual({
      status: 'ok',
      dataset: 'lang-son',
      release: 2,
      datasets: [{ dataset: 'lang-son', release: 2 }],
    });
  });
});
