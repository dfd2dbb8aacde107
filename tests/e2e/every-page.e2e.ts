import { locales } from '@/lib/i18n/locales';
import { messagesFor } from '@/lib/i18n/messages';
import { expect, test } from './fixtures';
import { expectOneLanguage } from './pages/one-language';
import { expectPermalink } from './pages/permalink';
import { isOfDataset, sitePathIds, widths } from './pages/site-map';
import { SitePage } from './pages/site-page';

for (const locale of locales) {
  for (const id of sitePathIds) {
    test(`${locale} ${id} speaks one language, and stands at every width, in light and dark`, async ({
      page,
      context,
    }) => {
      const site = new SitePage(page, locale, id);
      const [narrowest, ...wider] = widths;
      await site.resize(narrowest);
      const response = await site.open();
      expect(response.status()).toBe(200);
      await expect(page.locator('html')).toHaveAttribute('lang', messagesFor(locale).languageTag);
      await expect(page).toHaveTitle(/\S.* · Khuyến công mở$/);
      await test.step('speaks one language', () => expectOneLanguage(page, locale));
      if (isOfDataset(id)) await test.step('has a permanent link', () => expectPermalink(site));
      await expect(page.locator('h1')).toHaveCount(1);
      await site.expectFits();
      await site.expectAccessibleLayout();
      // Style sheets alone know of the width: no script does, and so no page is asked for again.
      for (const width of wider) {
        await site.resize(width);
        await expect(page.locator('h1')).toHaveCount(1);
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
