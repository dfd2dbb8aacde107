import { locales } from '@/lib/i18n/locales';
import { expect, test } from './fixtures';
import { OverviewPage } from './pages/overview-page';
import { RegisterPage } from './pages/register-page';
import { dataset, listedChartIds } from './pages/site-map';
import { SitePage } from './pages/site-page';

const shape = 'path[d], rect[width], line[x1], circle[r]';

for (const locale of locales) {
  test.describe(`${locale} without scripts`, () => {
    test('the overview holds its numbers', async ({ page }) => {
      const overview = new OverviewPage(page, locale);
      await overview.open();
      const texts = locale === 'vi' ? ['8.974', '46.236,68', '55.210,68'] : ['8,974', '46,236.68', '55,210.68'];
      for (const [index, measure] of ['support', 'counterpart', 'total_capital'].entries()) {
        await expect(overview.headline(measure)).toContainText(texts[index] ?? '');
      }
      await expect(overview.headline('schemes')).toHaveText('58');
      await expect(overview.headline('leverage')).toHaveText(locale === 'vi' ? '5,15' : '5.15');
    });

    for (const [size, width] of [
      ['narrow', 360],
      ['wide', 1280],
    ] as const) {
      test(`each chart has its picture and its table, ${size}`, async ({ page }) => {
        const overview = new OverviewPage(page, locale);
        await overview.resize(width);
        for (const search of ['', 'programme=kcqg', 'category=machinery&byProgramme=schemes']) {
          await overview.open(search);
          for (const id of listedChartIds) {
            const svg = overview.picture(id, size).locator('svg');
            await expect(svg.first()).toBeVisible();
            expect(await svg.locator(shape).count()).toBeGreaterThan(3);
            expect(await svg.locator('text').count()).toBeGreaterThan(1);
            await expect(overview.table(id)).toBeVisible();
            await expect(overview.table(id).locator('a.figure').first()).toBeVisible();
          }
        }
      });
    }

    test('the switch of measures is links, and keeps the filters', async ({ page }) => {
      const overview = new OverviewPage(page, locale);
      await overview.open('programme=kcdp');
      const { schemes } = overview.messages.vocabulary.measure;
      await overview.chart('byCategory').getByRole('link', { name: schemes, exact: true }).click();
      await expect(page).toHaveURL(/programme=kcdp&byCategory=schemes#chart-byCategory$/);
      await expect(overview.table('byCategory').locator('tr.total')).toContainText('52');
    });

    test('the overview is narrowed by its form', async ({ page }) => {
      const overview = new OverviewPage(page, locale);
      await overview.open('byCategory=schemes');
      const form = page.locator('main form');
      await page.locator('main details:has(form) > summary').click();
      await form.locator('input[value="kcdp"]').check();
      await form.locator('input[value="machinery"]').check();
      await form.getByRole('button', { name: overview.messages.overview.narrow.apply }).click();
      await expect(page).toHaveURL(/\?byCategory=schemes&programme=kcdp&category=machinery$/);
      await expect(overview.headline('schemes')).toHaveText('42');
      await expect(overview.headline('counterpart')).toHaveText(overview.messages.figure.notPublished);
    });

    test('the register is filtered, sorted and paged by its form and its links', async ({ page }) => {
      const register = new RegisterPage(page, locale);
      await register.open();
      await register.expectCount(58);
      if (!(await register.search.isVisible())) await page.locator('details.register-filters > summary').click();
      await register.box('programme', 'kcdp').check();
      await register.box('year', 'not_published').check();
      await page.getByRole('button', { name: register.messages.register.apply, exact: true }).click();
      await expect(page).toHaveURL(/programme=kcdp&year=not_published/);
      await register.expectCount(51);
      await page.locator('a[rel="next"]').click();
      await expect(page).toHaveURL(/page=2/);
      await register.expectCount(51);
      await register.chips.first().click();
      await register.expectCount(56);
    });

    test('downloads are links that answer', async ({ page, request }) => {
      const downloads = new SitePage(page, locale, 'downloads');
      await downloads.open();
      const links = page.locator('main a[href^="/api/"]');
      const addresses = await links.evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
      expect(addresses.length).toBeGreaterThan(12);
      for (const address of addresses) {
        const response = await request.get(address);
        expect(response.status(), address).toBe(200);
        expect((await response.body()).length, address).toBeGreaterThan(100);
      }
    });

    test('a number leads to its page, and the page names the language of the other one', async ({ page }) => {
      const overview = new OverviewPage(page, locale);
      await overview.open();
      const value = await overview.headline('support').textContent();
      await overview.headline('support').click();
      await expect(page).toHaveURL(new RegExp(`/${locale}/${dataset}/figures/A18$`));
      await expect(page.locator('[data-figure-value]')).toHaveText(value ?? '');
      await expect(page.locator('blockquote').first()).toContainText('ngân sách nhà nước: 8.974 triệu đồng');
      const other = locale === 'vi' ? 'en' : 'vi';
      await page.locator(`a[hreflang="${other}"]`).click();
      await expect(page).toHaveURL(new RegExp(`/${other}/${dataset}/figures/A18$`));
      await expect(page.locator('html')).toHaveAttribute('lang', other);
    });

    test('the page that checks files says what to run instead, and offers nothing that would not work', async ({
      page,
    }) => {
      await page.goto(`/${locale}/check`);
      await expect(page.locator('.check-command')).toBeVisible();
      await expect(page.locator('.check-command')).toContainText('npm run data -- check');
      await expect(page.locator('form')).toBeHidden();
    });

    test('the other language keeps the filters', async ({ page }) => {
      const register = new RegisterPage(page, locale);
      await register.open('programme=kcqg&year=2020');
      const other = locale === 'vi' ? 'en' : 'vi';
      await page.locator(`a[hreflang="${other}"]`).click();
      await expect(page).toHaveURL(new RegExp(`/${other}/${dataset}/schemes\\?programme=kcqg&year=2020$`));
      await register.expectCount(1);
    });
  });
}
