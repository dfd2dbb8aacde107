import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DELETE, GET, HEAD, OPTIONS } from '@/app/api/v1/[dataset]/updates.atom/route';
import { GET as getJson } from '@/app/api/v1/[dataset]/updates.json/route';
import { aPublication, aStatement } from '../../fixtures/publication';

const { dataset, release, statements } = aPublication();
const second = aPublication({
  release: { ...release, number: 2, contentHash: 'two', publishedAt: '2026-03-04T05:06:07.000Z' },
  statements: [...statements, aStatement('T10', 'trainees', 30)],
});
const first = aPublication({ release: { ...release, number: 1, contentHash: 'one' } });
const store = vi.hoisted(() => ({ publications: [] as unknown[], reads: 0 }));
const stored = () => store.publications as readonly (typeof first)[];

vi.mock('@/lib/data/load-publication', () => ({
  loadPublication: async (slug: string, number?: number) => {
    store.reads += 1;
    const found = stored().filter((each) => each.dataset.slug === slug);
    return found.find((each) => number === undefined || each.release.number === number) ?? null;
  },
}));
vi.mock('@/lib/data/list-releases', () => ({
  listReleases: async (slug: string) =>
    stored()
      .filter((each) => each.dataset.slug === slug)
      .map((each, index) => ({ ...each.release, isCurrent: index === 0 })),
}));
vi.mock('@/lib/data/list-datasets', () => ({ listDatasets: async () => [dataset] }));

const ask = (search = '', headers: Record<string, string> = {}) =>
  new Request(`http://0.0.0.0:3000/api/v1/example/updates.atom${search}`, {
    headers: { host: 'khuyencong.example.org', ...headers },
  });
const at = (slug = 'example') => ({ params: Promise.resolve({ dataset: slug }) });

beforeEach(() => {
  store.publications = [second, first];
});

describe('the address of a feed', () => {
  it('answers with the releases, under the host that was asked', async () => {
    const response = await GET(ask('?lang=en'), at());
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    const text = await response.text();
    expect(text).toContain('http://khuyencong.example.org/api/v1/example/updates.atom?lang=en');
    expect(text).toContain('not published → 30');
    expect(text).not.toContain('0.0.0.0');
  });

  it('answers 304 to who has it, and 200 again once there is a new release', async () => {
    store.publications = [first];
    const before = await GET(ask(), at());
    const etag = before.headers.get('etag') ?? '';
    expect(etag).toMatch(/^W\/"[\w-]{27}"$/);
    const same = await GET(ask('', { 'if-none-match': `${etag}, "other"` }), at());
    expect([same.status, await same.text(), same.headers.get('etag')]).toEqual([304, '', etag]);
    store.publications = [second, first];
    expect((await GET(ask('', { 'if-none-match': etag }), at())).status).toBe(200);
  });

  it('tells two releases apart once, not for every reader', async () => {
    await GET(ask(), at());
    const before = store.reads;
    for (const lang of ['vi', 'en']) await getJson(ask(`?lang=${lang}`), at());
    // What the feed is about is read; the releases to be compared are not.
    expect(store.reads - before).toBe(2);
  });

  it('freezes at a release, whatever comes after it', async () => {
    const frozen = async () => (await GET(ask('?release=1'), at())).text();
    const with2 = await frozen();
    store.publications = [first];
    expect(await frozen()).toBe(with2);
    expect((await GET(ask('?release=1'), at())).headers.get('cache-control')).toBe('public, max-age=86400');
  });

  it('answers HEAD without a body, OPTIONS with what is allowed, anything else with 405', async () => {
    const head = await HEAD(new Request(ask(), { method: 'HEAD' }), at());
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect(OPTIONS().headers.get('allow')).toBe('GET, HEAD, OPTIONS');
    expect(DELETE().status).toBe(405);
  });

  it.each(['?lang=fr', '?lang=', '?release=9', '?limit=5', '?lang=en&lang=vi'])(
    'names what of %s it does not understand',
    async (search) => {
      const response = await GET(ask(search), at());
      // An empty field is what a form sends for "no choice".
      if (search === '?lang=') expect(response.status).toBe(200);
      else {
        expect(response.status).toBe(400);
        expect((await response.json()).problems).toHaveLength(1);
      }
    },
  );

  it('answers 404 with the feeds there are', async () => {
    const response = await getJson(ask(), at('nowhere'));
    expect(response.status).toBe(404);
    expect((await response.json()).available).toEqual(['/api/v1/example/updates.json']);
  });

  it('marks invented data in its headers', async () => {
    store.publications = [{ ...first, dataset: { ...dataset, isIllustrative: true } }];
    expect((await GET(ask(), at())).headers.get('x-illustrative')).toBe('true');
  });
});
