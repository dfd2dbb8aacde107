import { HtmlValidate } from 'html-validate';
import { locales } from '@/lib/i18n/locales';
import { expect, test } from './fixtures';
import { accessibilityChecks } from './pages/accessibility-checks';
import { OverviewPage } from './pages/overview-page';
import { dataset, illustrative, listedChartIds } from './pages/site-map';

const validator = new HtmlValidate({ extends: ['html-validate:standard'] });
const figurePath = `/${dataset}/embed/figures/support.kcqg.machinery.2017-2021`;
const paths = [...listedChartIds.map((id) => `/${dataset}/embed/charts/${id}`), figurePath];

test('only what is to be embedded may stand in a frame of another site', async ({ request }) => {
  const ancestors = async (path: string) =>
    /frame-ancestors ([^;]*)/.exec((await request.get(path)).headers()['content-security-policy'] ?? '')?.[1];
  for (const path of paths) expect(await ancestors(`/vi${path}`), path).toBe('*');
  for (const path of ['', '/figures/A08', '/schemes']) {
    expect(await ancestors(`/vi/${dataset}${path}`), path).toBe("'self'");
  }
  expect(await ancestors(`/api/v1/${dataset}/figures.json`)).toBe("'self'");
});

test('what there is not answers 404', async ({ request }) => {
  for (const path of [
    '',
    '/charts',
    '/charts/nope',
    '/charts/byDistrict',
    '/figures/nope',
    '/charts/capital/x',
    '/nope/x',
  ]) {
    expect((await request.get(`/vi/${dataset}/embed${path}`)).status(), path).toBe(404);
  }
});

for (const locale of locales) {
  for (const path of paths) {
    test(`${locale}${path} stands alone, says where it comes from, and is valid and accessible`, async ({
      page,
      request,
    }) => {
      const html = await (await request.get(`/${locale}${path}`)).text();
      const { results } = await validator.validateString(html);
      expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
      await page.setViewportSize({ width: 360, height: 700 });
      await page.goto(`/${locale}${path}`);
      await expect(page.locator('h1')).toHaveCount(1);
      await expect(page.locator('header, nav, footer')).toHaveCount(0);
      const links = page.locator('a[href]');
      for (const link of await links.all()) {
        await expect(link).toHaveAttribute('target', '_blank');
        await expect(link).toHaveAttribute('rel', /noopener/);
      }
      await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
      const { violations } = await accessibilityChecks(page).analyze();
      expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
    });
  }
}

test('the address fixes the colours, whatever the device asks for', async ({ page }) => {
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const [light, dark] = ['rgb(255, 255, 255)', 'rgb(16, 23, 22)'];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const [theme, expected] of [
      ['', colorScheme === 'light' ? light : dark],
      ['?theme=light', light],
      ['?theme=dark', dark],
    ] as const) {
      await page.goto(`/vi/${dataset}/embed/charts/byProgramme${theme}`);
      expect(await paper(), `${colorScheme} ${theme}`).toBe(expected);
    }
  }
});

test('the code on a page makes frames that fit at every width, without a script of ours', async ({
  page,
  baseURL,
  watch,
}) => {
  test.setTimeout(120_000);
  for (const [locale, id] of [
    ['vi', 'overview'],
    ['en', 'illustrativeOverview'],
  ] as const) {
    const overview = new OverviewPage(page, locale, id);
    await overview.open();
    const codes = await page.locator('[data-code-release="live"][data-code-theme="auto"] code').allTextContents();
    expect(codes.length).toBeGreaterThanOrEqual(listedChartIds.length);
    const host = new URL('/host', baseURL).href;
    const body = `<!doctype html><title>host</title><body style="margin:0">${codes.join('').replaceAll('loading="lazy"', '')}`;
    await page.route(host, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
    await page.setViewportSize({ width: 360, height: 900 });
    await page.goto(host);
    for (const width of [328, 360, 480, 700, 720, 1000]) {
      await page.setViewportSize({ width, height: 900 });
      for (const frame of page.frames().slice(1)) {
        const { room, needed } = await frame.evaluate(async () => {
          await document.fonts.ready;
          return { room: window.innerHeight, needed: document.documentElement.scrollHeight };
        });
        expect.soft(needed, `${frame.url()} at ${width}`).toBeLessThanOrEqual(room);
      }
    }
  }
  // A frame that is never scrolled into sight does not use its fonts.
  watch.problems.splice(0, watch.problems.length, ...watch.problems.filter((told) => !told.includes('was preloaded')));
});

test('two choices decide which code is seen', async ({ page }) => {
  await page.goto(`/vi/${dataset}/figures/A08`);
  await page.locator('summary', { hasText: /^Nhúng$/ }).click();
  const seen = page.locator('[data-code-release]:visible');
  await expect(seen).toHaveCount(1);
  await expect(seen).toHaveAttribute('data-code-release', 'live');
  await page.getByRole('radio', { name: 'tối' }).check();
  await page.getByRole('radio', { name: /giữ nguyên/ }).check();
  await expect(seen).toHaveCount(1);
  await expect(seen.locator('code')).toContainText('theme=dark&amp;release=1');
});

test('a consumer of oEmbed finds its way from a page to the frame', async ({ page, request, baseURL }) => {
  await page.goto(`/en/${dataset}/figures/A08`);
  const found = await page.locator('link[type="application/json+oembed"]').getAttribute('href');
  const answer = await request.get(found ?? '');
  expect(answer.status()).toBe(200);
  expect(answer.headers()['access-control-allow-origin']).toBe('*');
  const { type, html } = await answer.json();
  expect(type).toBe('rich');
  const [, source = ''] = /src="([^"]+)"/.exec(html) ?? [];
  expect(source).toBe(new URL(`/en/${dataset}/embed/figures/A08`, baseURL).href);
  expect((await request.get(source)).status()).toBe(200);
});

test('what is invented says so in its frame', async ({ page }) => {
  await page.goto(`/vi/${illustrative}/embed/charts/byDistrict`);
  await expect(page.locator('[data-illustrative]')).toBeVisible();
  await expect(page).toHaveTitle(/^\[Minh họa\]/);
});
