import { locales } from '@/lib/i18n/locales';
import { expect, test } from './fixtures';
import { OverviewPage } from './pages/overview-page';
import { RegisterPage } from './pages/register-page';
import { sitePathIds } from './pages/site-map';
import { SitePage } from './pages/site-page';

for (const locale of locales) {
  test.describe(`${locale} by keyboard`, () => {
    test('the first stop skips to the main content', async ({ page }) => {
      const overview = new OverviewPage(page, locale);
      await overview.open();
      await page.keyboard.press('Tab');
      const skip = page.getByRole('link', { name: overview.messages.nav.skip });
      await expect(skip).toBeFocused();
      await expect(skip).toBeInViewport();
      await page.keyboard.press('Enter');
      await expect(page.locator('#main')).toBeFocused();
    });

    for (const width of [360, 1280]) {
      test(`a filter is chosen in place at ${width}`, async ({ page }) => {
        const register = new RegisterPage(page, locale);
        await register.resize(width);
        await register.open();
        const summary = page.locator('details.register-filters > summary');
        if (!(await register.search.isVisible())) {
          await register.tabTo(summary);
          await page.keyboard.press('Enter');
        }
        const box = register.box('programme', 'kcqg');
        await register.tabTo(box);
        const announcement = await register.announcement.elementHandle();
        await page.evaluate(() => document.body.setAttribute('data-same-document', ''));

        await page.keyboard.press('Space');
        await register.expectCount(6);
        await expect(page).toHaveURL(/\?programme=kcqg$/);
        await expect(box).toBeChecked();
        await expect(box).toBeFocused();
        const { announce } = register.messages.register;
        await expect(register.announcement).toHaveText(announce('6', '1'));
        // A live region that is replaced is not spoken.
        expect(await announcement?.evaluate((region) => region.isConnected && region.textContent)).toBe(
          announce('6', '1'),
        );

        await page.keyboard.press('Space');
        await register.expectCount(58);
        await expect(box).toBeFocused();
        await expect(page.locator('body')).toHaveAttribute('data-same-document');
      });
    }

    test('a chip removes its filter, and the box follows', async ({ page }) => {
      const register = new RegisterPage(page, locale);
      await register.open('programme=kcqg&category=machinery');
      await register.expectCount(3);
      const chip = register.chips.first();
      await register.tabTo(chip);
      await page.keyboard.press('Enter');
      await register.expectCount(45);
      await expect(page).toHaveURL(/\?category=machinery$/);
      await expect(register.chips).toHaveCount(1);
      await expect(register.box('programme', 'kcqg')).not.toBeChecked();
      await expect(register.box('category', 'machinery')).toBeChecked();
    });

    for (const [size, width] of [
      ['narrow', 360],
      ['wide', 1280],
    ] as const) {
      test(`a chart is read with the arrow keys, ${size}`, async ({ page }) => {
        const overview = new OverviewPage(page, locale);
        await overview.resize(width);
        await overview.open();
        const marks = overview.marks('byProgramme', size);
        const spoken = marks.locator('[aria-live]');
        const open = marks.locator('div[aria-hidden="true"]');
        await overview.tabTo(marks);
        await expect(spoken).toHaveText('');

        await page.keyboard.press('ArrowRight');
        await expect(spoken).toContainText(locale === 'vi' ? '2.350' : '2,350');
        await expect(spoken).toContainText(overview.messages.vocabulary.programme.kcqg);
        await expect(open).toBeVisible();
        await page.keyboard.press('ArrowDown');
        await expect(spoken).toContainText(locale === 'vi' ? '6.624' : '6,624');
        await page.keyboard.press('Home');
        await expect(spoken).toContainText(locale === 'vi' ? '2.350' : '2,350');

        await page.keyboard.press('Escape');
        await expect(spoken).toHaveText('');
        await expect(open).toHaveCount(0);
        await expect(marks).toBeFocused();
        // The reader is not held: Tab goes on.
        await page.keyboard.press('Tab');
        await expect(marks).not.toBeFocused();
      });
    }

    test('the measure of a chart is switched and the switch keeps the focus', async ({ page }) => {
      const overview = new OverviewPage(page, locale);
      await overview.open();
      const { schemes } = overview.messages.vocabulary.measure;
      const option = overview.chart('byProgramme').getByRole('link', { name: schemes, exact: true });
      await option.focus();
      await page.keyboard.press('Enter');
      await expect(overview.table('byProgramme').locator('tr.total')).toContainText('58');
      await expect(option).toHaveAttribute('aria-current', 'true');
      await expect(option).toBeFocused();
      await expect(overview.picture('byProgramme', 'wide').locator('svg').first()).toContainText('52');
    });

    test('a number opens its source, and Esc leads back to the number', async ({ page }) => {
      const overview = new OverviewPage(page, locale);
      await overview.open();
      const number = overview.headline('counterpart');
      await overview.tabTo(number);
      await page.keyboard.press('Enter');
      await expect(overview.panel).toBeVisible();
      await expect(overview.panel.locator('blockquote').first()).toContainText('46.236,68 triệu đồng');
      expect(await overview.panel.evaluate((panel) => panel.contains(document.activeElement))).toBe(true);
      await page.keyboard.press('Escape');
      await expect(overview.panel).toBeHidden();
      await expect(number).toBeFocused();
      await expect(page).toHaveURL(new RegExp(`${overview.path}$`));
    });

    test('inside the dialog, a number leads on and the focus stays inside', async ({ page }) => {
      const overview = new OverviewPage(page, locale);
      await overview.open();
      const number = overview.table('byCategory').locator('a[data-figure="support.kcqg.machinery.2017-2021"]');
      await number.focus();
      await page.keyboard.press('Enter');
      const value = overview.panel.locator('[data-figure-value]');
      await expect(value).toContainText('850');
      await overview.panel.locator('a[data-figure="A02"]').first().focus();
      await page.keyboard.press('Enter');
      await expect(value).toContainText(locale === 'vi' ? '2.350' : '2,350');
      expect(await overview.panel.evaluate((panel) => panel.contains(document.activeElement))).toBe(true);
      await page.keyboard.press('Escape');
      await expect(overview.panel).toBeHidden();
      await expect(number).toBeFocused();
    });

    test('words of the field explain themselves on focus and on click, not on hover', async ({ page }) => {
      for (const id of sitePathIds) {
        const site = new SitePage(page, locale, id);
        await site.open();
        if ((await page.locator('[data-term]').count()) > 0) break;
      }
      const term = page.locator('[data-term]').first();
      await expect(term, 'a page explains at least one word').toBeVisible();
      const definition = page.locator(`[id="${await term.getAttribute('popovertarget')}"]`);
      await expect(definition).toBeHidden();

      await term.hover();
      await expect(definition).toBeHidden();

      await new SitePage(page, locale).tabTo(term);
      await expect(definition).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(definition).toBeHidden();

      await term.click();
      await expect(definition).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(definition).toBeHidden();
    });
  });
}
