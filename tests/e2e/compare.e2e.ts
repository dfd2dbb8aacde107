import { locales } from '@/lib/i18n/locales';
import { test } from './fixtures';
import { dataset, widths } from './pages/site-map';
import { SitePage } from './pages/site-page';

for (const locale of locales) {
  for (const search of [
    `a=${dataset}&b=${dataset}:2017-2020`,
    `a=${dataset}&b=minh-hoa`,
    'a=minh-hoa:2021&b=minh-hoa:2022',
  ]) {
    test(`${locale}: the comparison ${search} stands at every width, in light and dark`, async ({ page }) => {
      const site = new SitePage(page, locale, 'compare');
      await site.open(search);
      for (const width of [320, ...widths]) {
        await site.resize(width);
        await site.expectFits();
        await site.expectAccessibleLayout();
      }
      await site.expectReadableColours();
      await page.emulateMedia({ colorScheme: 'dark' });
      await site.expectReadableColours();
    });
  }
}
