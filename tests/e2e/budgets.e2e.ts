import { locales } from '@/lib/i18n/locales';
import { firstViewOf } from '@/scripts/measure/first-view-of.mjs';
import { expect, test } from './fixtures';
import { type SitePathId, sitePaths } from './pages/site-map';

/** Bytes over the wire, headers included. */
const most = { firstView: 120_000, script: 10_000 };

const pages: readonly SitePathId[] = ['overview', 'schemes', 'illustrativeOverview', 'illustrativeSchemes', 'check'];

for (const locale of locales) {
  for (const id of pages) {
    test(`${locale} ${id}: a first view is light`, async ({ browser, baseURL }) => {
      const { js, html, css, fonts, images, other } = await firstViewOf(
        browser,
        `${baseURL}/${locale}${sitePaths[id]}`,
      );
      expect(html, 'the page itself').toBeGreaterThan(1000);
      expect(fonts, 'the typeface, with its diacritics').toBeGreaterThan(10_000);
      expect(html + css + fonts + images + other, 'all but scripts').toBeLessThan(most.firstView);
      // An empty page of the framework costs more than ten times this: React comes when a chart or the check of files is used.
      expect(js, 'scripts before any interaction').toBeLessThan(most.script);
    });
  }
}

test('what a page needs besides itself is kept by the browser for good', async ({ page, request, baseURL }) => {
  const needed = new Set<string>();
  page.on('request', (asked) => {
    if (['stylesheet', 'font', 'script'].includes(asked.resourceType())) needed.add(asked.url());
  });
  await page.goto(`${baseURL}/vi${sitePaths.overview}`, { waitUntil: 'networkidle' });
  expect(needed.size).toBeGreaterThan(3);
  for (const address of needed) {
    const { 'cache-control': control } = (await request.get(address)).headers();
    expect(control, address).toBe('public, max-age=31536000, immutable');
  }
});

test('the typeface is asked for before its style sheet is read, and holds Vietnamese in each file', async ({
  page,
  request,
  baseURL,
}) => {
  const address = `${baseURL}/vi${sitePaths.overview}`;
  const { link = '' } = (await request.get(address)).headers();
  const preloaded = [...link.matchAll(/<([^>]+\.woff2)>; rel=preload/g)].map(([, path = '']) => path);
  const fetched: string[] = [];
  page.on('request', (asked) => {
    if (asked.resourceType() === 'font') fetched.push(new URL(asked.url()).pathname);
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  // Each is fetched once: a preload that does not match would be fetched twice.
  expect(fetched.toSorted()).toEqual(preloaded.toSorted());
  expect(fetched).toHaveLength(2);
});
