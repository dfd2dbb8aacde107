import { locales } from '@/lib/i18n/locales';
import { messagesFor } from '@/lib/i18n/messages';
import { expect, test } from './fixtures';
import { sitePathIds, widths } from './pages/site-map';
import { SitePage } from './pages/site-page';

for (const locale of locales) {
  for (const id of sitePathIds) {
    test(`${locale} ${id} stands at every width, in light and dark`, async ({ page, context }) => {
      const site = new SitePage(page, locale, id);
      for (const width of widths) {
        await site.resize(width);
        const response = await site.open();
        expect(response.status()).toBe(200);
        await expect(page.locator('html')).toHaveAttribute('lang', messagesFor(locale).languageTag);
        await expect(page.locator('h1')).toHaveCount(1);
        await expect(page).toHaveTitle(/\S.* · Khuyến công mở$/);
        await site.expectFits();
        await site.expectAccessibleLayout();
      }
      await site.expectReadableColours();
      await page.emulateMedia({ colorScheme: 'dark' });
      await site.expectReadableColours();
      await site.resize(320);
      await site.expectFits();
      expect(await context.cookies()).toEqual([]);
    });
  }

  test(`${locale}: the page for an address that leads nowhere stands like any other`, async ({ page, watch }) => {
    const site = new SitePage(page, locale);
    for (const width of [320, ...widths]) {
      await site.resize(width);
      const response = await page.goto(`/${locale}/lang-son/schemes/nonsense`);
      expect(response?.status()).toBe(404);
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await expect(page.locator('h1')).toHaveText(messagesFor(locale).errors.notFoundTitle);
      await expect(page).toHaveTitle(new RegExp(messagesFor(locale).errors.notFoundTitle));
      await site.expectFits();
    }
    await site.expectAccessible();
    // The browser itself reports that the address answered 404.
    watch.problems.splice(0, watch.problems.length, ...watch.problems.filter((told) => !told.includes('404')));
  });
}
