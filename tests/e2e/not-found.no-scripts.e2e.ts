import { expect, test } from '@playwright/test';
import { locales } from '@/lib/i18n/locales';
import { messagesFor } from '@/lib/i18n/messages';

const nowhere = ['nonsense', 'lang-son/nonsense', 'lang-son/schemes/nonsense', 'lang-son/figures/nonsense'];

for (const locale of locales) {
  for (const path of nowhere) {
    test(`${locale}/${path} without scripts says so and leads on`, async ({ page }) => {
      const { errors, nav } = messagesFor(locale);
      const response = await page.goto(`/${locale}/${path}`);
      expect(response?.status()).toBe(404);
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(errors.notFoundTitle);
      await page.getByRole('link', { name: nav.overview, exact: true }).first().click();
      await expect(page).toHaveURL(new RegExp(`/${locale}/lang-son$`));
    });
  }
}
