import { locales } from '@/lib/i18n/locales';
import { messagesFor } from '@/lib/i18n/messages';
import { expect, test } from './fixtures';
import { dataset } from './pages/site-map';
import { SitePage } from './pages/site-page';

const part = `${dataset}:2017-2020`;

for (const locale of locales) {
  const { compare, vocabulary } = messagesFor(locale);

  test.describe(`${locale}: a comparison without scripts`, () => {
    test('is chosen by its form, and names what differs before any number', async ({ page }) => {
      await page.goto(`/${locale}/compare`);
      await page.locator('select[name="a"]').selectOption(dataset);
      await page.locator('select[name="b"]').selectOption(part);
      await page.getByRole('button', { name: compare.show }).click();
      await expect(page).toHaveURL(/[?&]a=lang-son&b=lang-son(:|%3A)2017-2020/);
      await expect(page.locator('[data-aspect="periodYears"]')).toContainText(compare.years('5'));
      const order = await page.locator('h2').allTextContents();
      expect(order).toEqual([compare.differencesTitle, compare.tablesTitle, compare.leftOutTitle]);
      await expect(page.locator('[data-left-out~="support"]')).toContainText(compare.reason.period_lengths);
      const leverage = page.locator('[data-row="leverage_ratio"] a.figure');
      await expect(leverage).toHaveCount(2);
      await leverage.first().click();
      await expect(page).toHaveURL(new RegExp(`/${locale}/${dataset}/figures/`));
      await expect(page.locator('h1')).toContainText(vocabulary.measure.leverage_ratio);
    });

    test('of invented with real data is refused, either way round', async ({ page }) => {
      for (const search of [`a=${dataset}&b=minh-hoa`, `a=minh-hoa&b=${dataset}`]) {
        await page.goto(`/${locale}/compare?${search}`);
        await expect(page.locator('[data-refusal="invented"]')).toHaveText(compare.refusal.invented);
        await expect(page.locator('main a.figure')).toHaveCount(0);
      }
    });

    test('within invented data is marked as invented', async ({ page }) => {
      await page.goto(`/${locale}/compare`);
      const parts = await page
        .locator('select[name="a"] option[value^="minh-hoa:"]')
        .evaluateAll((options) => options.map((option) => option.getAttribute('value') ?? ''));
      expect(parts.length).toBeGreaterThan(1);
      await page.goto(`/${locale}/compare?a=${parts[0]}&b=${parts[1]}`);
      await expect(page.locator('[data-illustrative]')).toBeVisible();
      await expect(page.locator('[data-row="support"] a.figure')).toHaveCount(2);
    });

    test('names what of its address it does not understand', async ({ page }) => {
      const response = await page.goto(`/${locale}/compare?a=nowhere&b=${dataset}&measure=weight`);
      expect(response?.status()).toBe(200);
      await expect(page.locator('[data-query-problems] li')).toHaveCount(2);
      await expect(page.getByText(compare.incomplete)).toBeVisible();
    });

    test('stands at every width', async ({ page }) => {
      const site = new SitePage(page, locale);
      for (const width of [320, 768, 1280]) {
        await site.resize(width);
        await page.goto(`/${locale}/compare?a=${dataset}&b=${part}`);
        await site.expectFits();
      }
    });
  });
}
