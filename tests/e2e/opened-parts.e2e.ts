import { locales } from '@/lib/i18n/locales';
import { expect, test } from './fixtures';
import { accessibilityChecks } from './pages/accessibility-checks';
import { OverviewPage } from './pages/overview-page';
import { RegisterPage } from './pages/register-page';

for (const locale of locales) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${locale} ${colorScheme}: a narrowed overview, an open dialog and a chart in use are accessible`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      const overview = new OverviewPage(page, locale);
      await overview.open('programme=kcdp&category=machinery&byCategory=schemes');
      await overview.expectAccessible();
      const marks = overview.marks('byCategory', 'wide');
      await marks.focus();
      await page.keyboard.press('ArrowRight');
      await expect(marks.locator('[data-live="true"]')).toBeVisible();
      await overview.expectAccessible();
      await overview.headline('support').click();
      await expect(overview.panel.getByRole('heading', { level: 1 })).toBeVisible();
      await overview.expectAccessible();
    });

    test(`${locale} ${colorScheme}: a filtered register and an empty one are accessible on a phone`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      const register = new RegisterPage(page, locale);
      await register.resize(360);
      await register.open('programme=kcqg&district=180&q=gạo&page=9&year=x');
      await page.locator('details.register-filters > summary').click();
      await expect(register.search).toBeVisible();
      await register.expectCount(0);
      await register.expectFits();
      await register.expectAccessible();
    });
  }
}

test('what is not accessible would be found', async ({ page }) => {
  await page.setContent('<img src="data:,"><p style="color: #bbb; background: white">Khuyến công</p>');
  const { violations } = await accessibilityChecks(page).analyze();
  const found = violations.map(({ id }) => id);
  expect(found).toEqual(expect.arrayContaining(['color-contrast', 'html-has-lang', 'image-alt']));
});
