import { locales } from '@/lib/i18n/locales';
import { messagesFor } from '@/lib/i18n/messages';
import { expect, test } from './fixtures';
import { dataset, illustrative, isOfDataset, sitePathIds, sitePaths, widths } from './pages/site-map';
import { SitePage } from './pages/site-page';

const files = ['schemes.csv', 'schemes.json', 'summary.csv?by=category', 'figures.json', 'sources.csv'];
const slugOf = (path: string) => path.split('/')[1] ?? '';
const frozenIds = sitePathIds.filter(isOfDataset);
const withRelease = (address: string) => `${address}${address.includes('?') ? '&' : '?'}release=1`;

for (const locale of locales) {
  const texts = messagesFor(locale).permalink;

  for (const id of frozenIds) {
    test(`${locale} ${id} keeps the reader in the release of its permanent link`, async ({ page }) => {
      const site = new SitePage(page, locale, id);
      const slug = slugOf(sitePaths[id]);
      const response = await site.open('release=1');
      expect(response.status()).toBe(200);
      await expect(page.locator('[data-release="1"]')).toContainText(texts.frozen('1', '').split(',')[0] ?? '');
      await expect(page.locator('main [data-release]')).toHaveCount(0);
      await expect(page.locator('[data-query-problems]')).toHaveCount(0);
      const links = await page
        .locator(`main a[href^="/${locale}/${slug}"], main a[href^="/api/v1/${slug}"], header nav > ul > li > a`)
        .evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
      // The page of updates is itself about all releases.
      if (id !== 'updates') expect(links.filter((href) => !/[?&]release=1(?:#|$)/.test(href))).toEqual([]);
      for (const width of [320, ...widths]) {
        await site.resize(width);
        await site.expectFits();
      }
      await site.expectAccessible();
    });
  }

  test(`${locale}: a release that there is not is named, and the current one shown`, async ({ page }) => {
    for (const id of ['overview', 'schemes', 'methodology'] as const) {
      const site = new SitePage(page, locale, id);
      for (const value of ['999', '0', 'x', '%3Cscript%3E', '1%00']) {
        expect((await site.open(`release=${value}`)).status()).toBe(200);
        await expect(page.locator('main [data-query-problems]')).toHaveCount(1);
        await expect(page.locator('[data-release]')).toHaveCount(0);
      }
    }
  });

  test(`${locale}: filters, sorting and the other language stay in the release`, async ({ page }) => {
    const site = new SitePage(page, locale, 'schemes');
    await site.resize(1280);
    await site.open('release=1');
    await page.locator('input[name="programme"][value="kcqg"]').check();
    await expect(page).toHaveURL(/\?programme=kcqg&release=1$/);
    await page.locator('a.chip').click();
    await expect(page).toHaveURL(/\/schemes\?release=1$/);
    await page.locator('.named-schemes thead a').first().click();
    await expect(page).toHaveURL(/\?sort=title&release=1$/);
    const other = locale === 'vi' ? 'en' : 'vi';
    await page.locator(`a[hreflang="${other}"]`).click();
    await expect(page).toHaveURL(new RegExp(`/${other}/${dataset}/schemes\\?sort=title&release=1$`));
  });

  test(`${locale}: a number asked on a frozen page is answered from its release`, async ({ page }) => {
    const site = new SitePage(page, locale, 'overview');
    await site.open('release=1');
    await page.locator('[data-headline="support"] a.figure').click();
    await expect(site.panel.getByRole('link', { name: site.messages.figure.panelOpenPage })).toHaveAttribute(
      'href',
      new RegExp(`/${locale}/${dataset}/figures/A18\\?release=1$`),
    );
  });

  test(`${locale}: the datasets are listed, real ones first, and one leads to another`, async ({ page }) => {
    await page.goto(`/${locale}/datasets`);
    const entries = page.locator('[data-dataset]');
    await expect(entries.first()).toHaveAttribute('data-dataset', dataset);
    await expect(page.locator(`[data-dataset="${illustrative}"] [data-illustrative]`)).toBeVisible();
    const site = new SitePage(page, locale, 'schemes');
    for (const width of [320, ...widths]) {
      await site.resize(width);
      await site.expectFits();
    }
    await site.expectAccessible();

    await site.open();
    await site.resize(320);
    const menu = page.locator('details.dataset-switch');
    await site.tabTo(menu.locator('summary'));
    await page.keyboard.press('Enter');
    await expect(menu.locator(`a[href="/${locale}/${illustrative}"]`)).toBeVisible();
    await site.expectFits();
    await site.expectAccessibleLayout();
    await menu.locator(`a[href="/${locale}/${illustrative}"]`).click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/${illustrative}$`));
    await expect(page.locator('[data-illustrative]').first()).toBeVisible();
  });

  test(`${locale}: what is invented says so on every page, on paper too`, async ({ page }) => {
    for (const path of [
      '',
      '/schemes',
      '/figures',
      '/reconciliation',
      '/methodology',
      '/sources',
      '/downloads',
      '/updates',
    ]) {
      await page.goto(`/${locale}/${illustrative}${path}`);
      const band = page.locator('[data-illustrative]').first();
      await expect(band, path).toHaveText(messagesFor(locale).datasets.illustrative.band);
      await page.emulateMedia({ media: 'print' });
      await expect(band, path).toBeVisible();
      await page.emulateMedia({ media: 'screen' });
      const { prefix } = messagesFor(locale).datasets.illustrative;
      expect((await page.title()).startsWith(prefix), path).toBe(true);
      await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
    }
  });
}

test('a frozen file may be kept for a day and says the same as the current one while that is its release', async ({
  request,
}) => {
  const { release } = (await (await request.get('/api/health')).json()) as { release: number };
  for (const file of files) {
    const address = `/api/v1/${dataset}/${file}`;
    const frozen = await request.get(withRelease(address));
    expect(frozen.headers()['cache-control'], file).toBe('public, max-age=86400');
    expect(frozen.headers()['content-disposition'], file).toContain('_r1.');
    expect((await request.get(withRelease(address))).headers().etag, file).toBe(frozen.headers().etag);
    if (release === 1) expect(await frozen.text(), file).toBe(await (await request.get(address)).text());
  }
  const chart = await request.get(`/api/v1/${dataset}/charts/byCategory.svg?release=1`);
  expect(chart.headers()['cache-control']).toBe('public, max-age=86400');
  expect(await chart.text()).toContain('release=1');
  const refused = await request.get(`/api/v1/${dataset}/schemes.csv?release=999`);
  expect(refused.status()).toBe(400);
  expect((await refused.json()).problems[0].valid).toContain('1');
});

test('every file of invented data is marked', async ({ request }) => {
  for (const file of ['schemes.csv', 'summary.json', 'figures.csv', 'sources.json', 'charts/byCategory.svg']) {
    const response = await request.get(`/api/v1/${illustrative}/${file}`);
    expect(response.status(), file).toBe(200);
    expect(response.headers()['x-illustrative'], file).toBe('true');
    expect(response.headers()['content-disposition'], file).toContain('_so-lieu-bia_invented.');
    expect(await response.text(), file).toMatch(/illustrative|Số liệu bịa/);
  }
});

for (const path of frozenIds.map((id) => sitePaths[id])) {
  test(`the content of ${path} in a release is the same each time it is asked for`, async ({ request }) => {
    const mainOf = (html: string) => /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
    const address = `/vi${path}?release=1`;
    const [first, second] = [await request.get(address), await request.get(address)];
    const content = mainOf(await first.text());
    expect(content.length).toBeGreaterThan(200);
    expect(mainOf(await second.text())).toBe(content);
  });
}
