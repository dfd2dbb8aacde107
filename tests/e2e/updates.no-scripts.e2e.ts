import { locales } from '@/lib/i18n/locales';
import { expect, test } from './fixtures';
import { dataset } from './pages/site-map';
import { SitePage } from './pages/site-page';

for (const locale of locales) {
  test.describe(`${locale}: updates without scripts`, () => {
    test('tell of each release, and lead to it for good', async ({ page }) => {
      const updates = new SitePage(page, locale, 'updates');
      await updates.open();
      const articles = page.locator('[data-release-article]');
      await expect(articles.last()).toHaveAttribute('data-release-article', '1');
      await expect(articles.last()).toContainText(updates.messages.updates.first);
      await articles
        .last()
        .getByRole('link', { name: updates.messages.updates.look('1') })
        .click();
      await expect(page).toHaveURL(new RegExp(`/${locale}/${dataset}\\?release=1$`));
    });

    test('name their feeds, which answer', async ({ page, request }) => {
      const updates = new SitePage(page, locale, 'updates');
      await updates.open();
      for (const type of ['application/atom+xml', 'application/feed+json']) {
        const href = await page.locator(`head link[rel="alternate"][type="${type}"]`).getAttribute('href');
        const address = new URL(href ?? '', page.url());
        await expect(page.locator(`main a[type="${type}"]`)).toHaveAttribute(
          'href',
          `${address.pathname}${address.search}`,
        );
        const response = await request.get(address.href);
        expect(response.status()).toBe(200);
        expect(response.headers()['content-type']).toContain(type);
        expect(await response.text()).toContain(`${address.origin}${address.pathname}`);
        const etag = response.headers().etag ?? '';
        expect((await request.get(address.href, { headers: { 'if-none-match': etag } })).status()).toBe(304);
      }
    });

    test('name a release that there is not, and still stand', async ({ page }) => {
      const updates = new SitePage(page, locale, 'updates');
      expect((await updates.open('from=7&to=99')).status()).toBe(200);
      await expect(page.locator('[data-query-problems] li')).toHaveCount(2);
      await expect(page.locator('[data-release-article="1"]')).toBeVisible();
    });

    test('of one release with itself say that nothing differs', async ({ page }) => {
      const updates = new SitePage(page, locale, 'updates');
      await updates.open('from=1&to=1');
      await expect(page.locator('[data-release-pair="1-1"]')).toContainText(updates.messages.updates.pair.same);
    });
  });
}

test('a feed is only read', async ({ request }) => {
  for (const file of ['updates.atom', 'updates.json']) {
    const address = `/api/v1/${dataset}/${file}`;
    expect((await request.post(address)).status()).toBe(405);
    expect((await request.head(address)).status()).toBe(200);
    expect((await request.fetch(address, { method: 'OPTIONS' })).headers().allow).toBe('GET, HEAD, OPTIONS');
    expect((await request.get(`${address}?lang=fr`)).status()).toBe(400);
    expect((await request.get(`/api/v1/nowhere/${file}`)).status()).toBe(404);
  }
});
