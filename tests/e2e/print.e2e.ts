import { locales } from '@/lib/i18n/locales';
import { expect, test } from './fixtures';
import { OverviewPage } from './pages/overview-page';
import { RegisterPage } from './pages/register-page';
import { listedChartIds } from './pages/site-map';

/** The room between the margins of a sheet of A4, in CSS pixels. */
const sheet = { width: 673, height: 986 };

for (const locale of locales) {
  test(`${locale}: the overview on paper holds every number and picture, and nothing to press`, async ({ page }) => {
    const overview = new OverviewPage(page, locale);
    await overview.open();
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.setViewportSize(sheet);
    await expect(overview.headline('support')).toBeVisible();
    for (const id of listedChartIds) {
      await expect(overview.chart(id).locator('[data-picture]:visible')).toHaveCount(1);
      await expect(overview.chart(id).locator('[data-picture]:visible svg').first()).toBeVisible();
      await expect(overview.table(id)).toBeVisible();
    }
    for (const hidden of ['nav', 'form', 'button:not(.term)', 'a[hreflang]', 'a[href^="/api/"]']) {
      await expect(page.locator(`${hidden}:visible`), hidden).toHaveCount(0);
    }
    await overview.expectFits();
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    );
    expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(10_000);
  });

  test(`${locale}: the register on paper is its tables`, async ({ page }) => {
    const register = new RegisterPage(page, locale);
    await register.open('programme=kcqg');
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize(sheet);
    await expect(register.count).toBeVisible();
    await expect(register.schemes).toHaveCount(6);
    await expect(page.locator('[data-scheme]:visible')).toHaveCount(6);
    for (const hidden of ['nav', 'form', 'button:not(.term)', 'a[href^="/api/"]']) {
      await expect(page.locator(`${hidden}:visible`), hidden).toHaveCount(0);
    }
    await register.expectFits();
  });
}
