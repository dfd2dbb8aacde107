import { execFileSync } from 'node:child_process';
import { locales } from '@/lib/i18n/locales';
import { expect, test } from './fixtures';
import { OverviewPage } from './pages/overview-page';
import { RegisterPage } from './pages/register-page';
import { listedChartIds, type SitePathId, sitePaths } from './pages/site-map';
import { SitePage } from './pages/site-page';

/** The room between the margins of a sheet of A4, in CSS pixels. */
const sheet = { width: 688, height: 994 };
const pressed = ['nav', 'form', 'button:not(.term)', 'a.button', 'a[hreflang]', 'a[href^="/api/"]', '[data-share]'];

/** The most sheets that a page may take, with some room for a longer one. */
const mostSheets: Partial<Record<SitePathId, number>> = {
  overview: 7,
  schemes: 4,
  namedScheme: 2,
  figures: 15,
  derivedFigure: 2,
  reconciliation: 10,
  methodology: 7,
  sources: 6,
  downloads: 3,
  updates: 3,
  guide: 8,
};

const sheetsOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** The words of each sheet, by poppler; `null` where this machine has none. */
function wordsOf(pdf: Buffer): readonly string[] | null {
  try {
    const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' });
    return text.split('\f').slice(0, -1);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

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
    for (const hidden of pressed) await expect(page.locator(`${hidden}:visible`), hidden).toHaveCount(0);
    await overview.expectFits();
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    );
  });

  test(`${locale}: the register on paper is its tables`, async ({ page }) => {
    const register = new RegisterPage(page, locale);
    await register.open('programme=kcqg');
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize(sheet);
    await expect(register.count).toBeVisible();
    await expect(register.schemes).toHaveCount(6);
    await expect(page.locator('[data-scheme]:visible')).toHaveCount(6);
    const header = page.locator('.named-schemes thead');
    expect(await header.evaluate((element) => getComputedStyle(element).display)).toBe('table-header-group');
    for (const hidden of pressed) await expect(page.locator(`${hidden}:visible`), hidden).toHaveCount(0);
    await register.expectFits();
  });

  for (const [id, most] of Object.entries(mostSheets) as [SitePathId, number][]) {
    test(`${locale} ${id}: each sheet says whence it comes and which it is`, async ({ page, baseURL }) => {
      const site = new SitePage(page, locale, id);
      await site.open();
      await page.emulateMedia({ media: 'print' });
      const pdf = await page.pdf({ preferCSSPageSize: true });
      const sheets = sheetsOf(pdf);
      expect(sheets).toBeGreaterThan(0);
      expect(sheets).toBeLessThanOrEqual(most);
      const words = wordsOf(pdf);
      test.skip(words === null, 'pdftotext is not installed: the words of the sheets are not read');
      expect(words).toHaveLength(sheets);
      words?.forEach((text, index) => {
        expect(text, `sheet ${index + 1}`).toMatch(new RegExp(`\\s${index + 1}\\s*/\\s*${sheets}\\s*$`, 'm'));
        if (id === 'guide') return;
        expect(text.replace(/\s+/g, ' '), `sheet ${index + 1}`).toContain(site.messages.footer.release('1', '').trim());
        const address = `${new URL(baseURL ?? '').host}/${locale}${sitePaths[id]}?release=1`;
        expect(text.replace(/\s+/g, ''), `sheet ${index + 1}`).toContain(address);
      });
    });
  }
}

test('what is folded away on a screen is open on paper', async ({ page }) => {
  await page.goto(`/vi${sitePaths.sources}`);
  const folded = page.locator('details:not([open]):not(nav details) li').first();
  await expect(folded).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(folded).toBeVisible();
});

test('the address at the foot is of the page, whatever is in it', async ({ page }) => {
  await page.goto(`/vi${sitePaths.schemes}?q=${encodeURIComponent('"; } body { display: none } </style>')}`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator('style[data-href^="printed-"]')).toHaveCount(1);
});
