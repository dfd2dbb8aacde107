import { execFileSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import { answerDatasetCard } from '@/app/api/v1/[dataset]/cards/dataset-card-file';
import { cardSvg } from '@/app/api/v1/cards/card-svg';
import { setLines } from '@/app/api/v1/cards/set-lines';
import { answerSiteCard } from '@/app/api/v1/cards/site-card-file';
import { type CardId, cardAt, readCardId, writeCardId } from '@/components/cards/card-id';
import { datasetCard } from '@/components/cards/dataset-card';
import { pageIds, pages } from '@/components/layout/pages';
import { chartsFor } from '@/lib/domain/charts/charts-for';
import { viewOf } from '@/lib/format/view';
import { locales } from '@/lib/i18n/locales';
import { sitePages } from '@/lib/vocabulary/site-page';
import { pngSize } from '@/tests/support/png-size';
import { seedReport } from '@/tests/support/seed-report';

const seeds = { 'lang-son': await seedReport('lang-son'), 'minh-hoa': await seedReport('minh-hoa') };
type Slug = keyof typeof seeds;
const slugs = Object.keys(seeds) as Slug[];

const ask = (slug: Slug, file: string, search = '', init: RequestInit = {}): Promise<Response> =>
  answerDatasetCard(
    new Request(`http://localhost/api/v1/${slug}/cards/x?${search}`, {
      ...init,
      headers: { host: 'example.org', ...init.headers },
    }),
    { slug, file },
    seeds[slug].releases,
  );

const askSite = (file: string, search = '') =>
  answerSiteCard(new Request(`http://localhost/api/v1/cards/${file}?${search}`), file);

const things: Record<Slug, readonly string[]> = {
  'lang-son': ['figure-A08', 'figure-counterpart.kcqg.all.2017-2021', 'scheme-LS-2017-2021-KCDP-TB-42'],
  'minh-hoa': ['figure-support.all.machinery+advisory.2021-2025', 'scheme-MINH-HOA-2021-2025-KCQG-TD-001'],
};
const idsOf = (slug: Slug) => [
  ...pageIds,
  ...chartsFor(seeds[slug].report).map(({ id }) => `chart-${id}`),
  ...things[slug],
];
const every = slugs.flatMap((slug) => idsOf(slug).flatMap((id) => locales.map((lang) => ({ slug, id, lang }))));

beforeAll(() => {
  execFileSync(process.execPath, ['scripts/build-chart-worker.mjs']);
});

describe('a card', () => {
  it.each(every)('is a picture of 1200 × 630: $slug $id $lang', async ({ slug, id, lang }) => {
    const response = await ask(slug, `${id}.png`, `lang=${lang}`);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/png']);
    expect(response.headers.get('content-language')).toBe(lang);
    expect(response.headers.get('x-illustrative')).toBe(slug === 'minh-hoa' ? 'true' : null);
    expect(pngSize(new Uint8Array(await response.arrayBuffer()))).toEqual({ width: 1200, height: 630 });
  });

  it.each(sitePages.flatMap((page) => locales.map((lang) => ({ page, lang }))))(
    'of the site: $page $lang',
    async ({ page, lang }) => {
      const response = await askSite(`${page}.png`, `lang=${lang}`);
      expect(response.status).toBe(200);
      expect(pngSize(new Uint8Array(await response.arrayBuffer()))).toEqual({ width: 1200, height: 630 });
    },
  );

  it('need not be drawn for a reader who has it, and is another for another language, release or site', async () => {
    const etag = (await ask('lang-son', 'overview.png')).headers.get('etag') ?? '';
    const status = async (search: string, host = 'example.org') =>
      (await ask('lang-son', 'overview.png', search, { headers: { 'if-none-match': etag, host } })).status;
    expect(await status('')).toBe(304);
    expect(await status('lang=vi')).toBe(304);
    expect(await status('lang=en')).toBe(200);
    expect(await status('release=1')).toBe(200);
    expect(await status('', 'example.com')).toBe(200);
  });

  it.each([
    'overview',
    'overview.svg',
    'nothing.png',
    'figure-x.png',
    'scheme-x.png',
    'chart-byDistrict.png',
    'chart-.png',
  ])('is not there: %s', async (file) => {
    const response = await ask('lang-son', file);
    expect(response.status).toBe(404);
    expect((await response.json()).available).toContain('/api/v1/lang-son/cards/chart-byCategory.png');
  });

  it('refuses a query that it does not understand', async () => {
    expect((await ask('lang-son', 'overview.png', 'scale=2')).status).toBe(400);
    expect((await ask('lang-son', 'overview.png', 'release=7')).status).toBe(400);
    expect((await askSite('guide.png', 'release=1')).status).toBe(400);
    expect((await askSite('overview.png')).status).toBe(404);
  });
});

describe('what a card says', () => {
  const told = (slug: Slug, id: string, lang: 'vi' | 'en' = 'vi') => {
    const { report } = seeds[slug];
    const card = readCardId(id);
    return card && datasetCard(viewOf(lang, report.publication.dataset), report, card);
  };

  it('is the number of the page and what it rests on', () => {
    expect(told('lang-son', 'overview')?.number).toEqual({
      value: '8.974 triệu đồng',
      note: 'Kinh phí khuyến công hỗ trợ · Công bố',
      isKnown: true,
    });
    expect(told('lang-son', 'figure-support.kcqg.machinery.2017-2021')?.number).toMatchObject({
      value: '850 triệu đồng',
      note: 'Suy ra',
    });
    expect(told('lang-son', 'figure-counterpart.kcqg.all.2017-2021')?.number).toEqual({
      value: 'chưa công bố',
      note: '',
      isKnown: false,
    });
  });

  it('says of invented data that it is invented', () => {
    for (const id of idsOf('minh-hoa')) expect(told('minh-hoa', id)?.warning).toContain('bịa');
    for (const id of idsOf('lang-son')) expect(told('lang-son', id)?.warning).toBeNull();
  });

  it('is drawn with its texts escaped and nothing outside', () => {
    const card = {
      warning: null,
      subject: '<script>',
      title: `${'Rất dài & '.repeat(60)}hết`,
      number: { value: '9'.repeat(80), note: 'x'.repeat(300), isKnown: true },
      text: 'y '.repeat(900),
      chart: null,
      path: `/vi/${'z'.repeat(300)}`,
    };
    const svg = cardSvg({ card, siteName: 'A & B', host: 'example.org', picture: null });
    expect(svg).toContain('&lt;script&gt;');
    expect(svg).not.toContain('<script');
    expect(svg).not.toContain('hết');
    expect(svg).toContain('…</text>');
    const feet = [...svg.matchAll(/<text x="\d+" y="(\d+)"/g)].map(([, y]) => Number(y));
    expect(Math.max(...feet)).toBeLessThan(630);
  });
});

describe('lines of a card', () => {
  it('are in the first size that has room, and end in “…” where none has', () => {
    const sizes = [
      [40, 1],
      [20, 2],
    ] as const;
    expect(setLines('ngắn', { width: 300, sizes })).toEqual({ size: 40, lines: ['ngắn'] });
    expect(setLines('một dòng dài hơn một chút nữa', { width: 200, sizes })).toMatchObject({ size: 20 });
    const { lines } = setLines('một hai ba bốn năm sáu bảy tám chín mười '.repeat(3).trim(), { width: 200, sizes });
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/\S…$/u);
  });
});

describe('the name of a card', () => {
  it('is found from the address of its page', () => {
    for (const page of pageIds) expect(cardAt(pages[page])).toEqual({ kind: 'page', page });
    expect(cardAt('/figures/A08')).toEqual({ kind: 'figure', id: 'A08' });
    expect(cardAt('/figures/support.all.machinery%2Badvisory.2021-2025')).toEqual({
      kind: 'figure',
      id: 'support.all.machinery+advisory.2021-2025',
    });
    expect(cardAt('/schemes/XX-01')).toEqual({ kind: 'scheme', id: 'XX-01' });
    expect(cardAt('/something-new')).toEqual({ kind: 'page', page: 'overview' });
  });

  it('is read as it is written', () => {
    const cards: readonly CardId[] = [
      { kind: 'page', page: 'sources' },
      { kind: 'chart', id: 'capital' },
      { kind: 'figure', id: 'A-1' },
      { kind: 'scheme', id: 'XX-chart-1' },
    ];
    for (const card of cards) expect(readCardId(writeCardId(card))).toEqual(card);
    expect(readCardId('toString')).toBeNull();
  });
});
