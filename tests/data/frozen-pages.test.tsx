import { JSDOM } from 'jsdom';
import { Suspense } from 'react';
import { prerender } from 'react-dom/static';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { prepareStore } from '@/lib/data/publishing/prepare-store';
import { storeUrl } from '@/lib/data/store-url';
import { langSonSeed } from '@/tests/fixtures/lang-son-seed';
import { forgetProcessWide } from '@/tests/support/forget-process-wide';
import { temporaryStore } from './temporary-store';

vi.mock('@/lib/chart-pictures/draw-picture', () => ({
  drawPicture: async (drawing: unknown) => `<svg data-drawing="${encodeURIComponent(JSON.stringify(drawing))}"></svg>`,
}));
vi.mock('next/navigation', () => ({
  useRouter: () => ({ replace: () => {} }),
  useSearchParams: () => new URLSearchParams(),
  notFound: () => {
    throw new Error('not found');
  },
}));

const [first, changed] = langSonSeed.schemes.filter(({ status }) => status === 'named');
if (!first || !changed) throw new Error('The seed must name two schemes for these tests.');

/** Another release of the same dataset: a figure, a scheme and a document say something else, and a scheme is gone. */
const second = {
  ...langSonSeed,
  seedHash: 'second',
  statements: langSonSeed.statements.map((row) => (row.id === 'A18' ? { ...row, value: row.value + 1_000_000 } : row)),
  schemes: langSonSeed.schemes
    .filter(({ code }) => code !== first.code)
    .map((row) => (row.code === changed.code ? { ...row, title: 'Tên khác', year: 2021 } : row)),
  sources: langSonSeed.sources.map((row, index) => (index === 0 ? { ...row, title: 'Tài liệu khác' } : row)),
};

const pages = {
  overview: () => import('@/app/[locale]/[dataset]/page'),
  schemes: () => import('@/app/[locale]/[dataset]/schemes/page'),
  scheme: () => import('@/app/[locale]/[dataset]/schemes/[code]/page'),
  figures: () => import('@/app/[locale]/[dataset]/figures/page'),
  figure: () => import('@/app/[locale]/[dataset]/figures/[id]/page'),
  reconciliation: () => import('@/app/[locale]/[dataset]/reconciliation/page'),
  methodology: () => import('@/app/[locale]/[dataset]/methodology/page'),
  sources: () => import('@/app/[locale]/[dataset]/sources/page'),
  downloads: () => import('@/app/[locale]/[dataset]/downloads/page'),
};
const ids = { code: first.code, id: 'A18' };

let store = '';
beforeEach(async () => {
  store = await temporaryStore();
  vi.stubEnv('DATABASE_URL', storeUrl(store));
  vi.resetModules();
  forgetProcessWide();
  await prepareStore(store, [langSonSeed]);
});
afterEach(() => vi.unstubAllEnvs());

/** As a server finds it that was started since. */
async function publishSecond(): Promise<void> {
  await prepareStore(store, [second]);
  vi.resetModules();
  forgetProcessWide();
}

/** A page as the server writes it. */
async function pageOf(name: keyof typeof pages, search: Record<string, string> = {}): Promise<Document> {
  const { default: Page } = await pages[name]();
  const params = Promise.resolve({ locale: 'vi', dataset: 'lang-son', ...ids });
  const { prelude } = await prerender(
    <Suspense>
      <Page params={params} searchParams={Promise.resolve(search)} />
    </Suspense>,
  );
  return new JSDOM(await new Response(prelude).text()).window.document;
}
const mainOf = (page: Document) => page.querySelector('main')?.outerHTML ?? '';

const names = Object.keys(pages) as (keyof typeof pages)[];

it('every page in release 1 is the same before and after another release, byte for byte', async () => {
  const before = new Map<string, string>();
  for (const name of names) {
    const page = await pageOf(name, { release: '1' });
    expect(mainOf(page).length, name).toBeGreaterThan(500);
    expect(page.querySelector('[data-release="1"]'), name).not.toBeNull();
    expect(page.querySelector('[data-later]'), name).toBeNull();
    before.set(name, mainOf(page));
  }
  await publishSecond();
  for (const name of names) {
    const page = await pageOf(name, { release: '1' });
    expect(mainOf(page), name).toBe(before.get(name));
    expect(page.querySelector('[data-later="2"]')?.textContent, name).toContain('bớt 1 đề án');
    const links = [...page.querySelectorAll('main a[href^="/"]')].map((link) => link.getAttribute('href') ?? '');
    expect(
      links.filter((href) => !/[?&]release=1(?:#|$)/.test(href)),
      `${name}: links that leave the release`,
    ).toEqual([]);
    for (const form of page.querySelectorAll('main form')) {
      expect(form.getAttribute('action'), name).not.toContain('?');
      expect(form.querySelector('input[type="hidden"][name="release"]')?.getAttribute('value'), name).toBe('1');
    }
  }
}, 120_000);

it('the same page without ?release= is of the current release, and links to it', async () => {
  await publishSecond();
  const page = await pageOf('schemes');
  expect(page.querySelector('[data-release]')).toBeNull();
  expect(page.querySelector('main')?.textContent).toContain('Tên khác');
  expect(mainOf(page)).not.toContain('release=');
});

it('a release that there is not is named to the reader, who sees the current one', async () => {
  for (const name of ['overview', 'schemes', 'downloads'] as const) {
    const page = await pageOf(name, { release: '7' });
    const told = page.querySelectorAll('main [data-query-problems]');
    expect(told).toHaveLength(1);
    expect(told[0]?.textContent).toContain('Không có bản phát hành “7”');
    expect(page.querySelector('[data-release]')).toBeNull();
  }
});

it('the metadata of a frozen page keep search engines away from it, and give it an address of its own', async () => {
  const metadata = async (search: Record<string, string>) => {
    const { generateMetadata } = await pages.figure();
    const params = Promise.resolve({ locale: 'vi', dataset: 'lang-son', ...ids });
    return generateMetadata({ params, searchParams: Promise.resolve(search) });
  };
  expect(await metadata({ release: '1' })).toMatchObject({
    robots: 'noindex',
    alternates: {
      canonical: '/vi/lang-son/figures/A18?release=1',
      languages: { en: '/en/lang-son/figures/A18?release=1' },
    },
  });
  const current = await metadata({});
  expect(current.alternates?.canonical).toBe('/vi/lang-son/figures/A18');
  expect(current.robots).toBeUndefined();
});

it('a page of invented data says so above itself, in its title and at every chart', async () => {
  await prepareStore(store, [
    { ...langSonSeed, seedHash: 'invented', dataset: { ...langSonSeed.dataset, isIllustrative: true } },
  ]);
  const page = await pageOf('overview');
  expect(page.querySelectorAll('[data-illustrative]')).toHaveLength(1);
  const captions = [...page.querySelectorAll('figure[data-chart] figcaption')];
  expect(captions.length).toBeGreaterThan(3);
  for (const caption of captions) expect(caption.textContent).toContain('Số liệu bịa để minh họa, không có thật');
  const { generateMetadata } = await pages.overview();
  const params = Promise.resolve({ locale: 'en', dataset: 'lang-son' });
  const { title, robots, openGraph } = await generateMetadata({ params, searchParams: Promise.resolve({}) });
  expect([title, openGraph?.title, robots]).toEqual([
    expect.stringMatching(/^\[Illustrative\] /),
    expect.stringMatching(/^\[Illustrative\] /),
    'noindex',
  ]);
});
