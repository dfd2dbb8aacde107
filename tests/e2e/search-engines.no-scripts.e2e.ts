import { JSDOM } from 'jsdom';
import { locales } from '@/lib/i18n/locales';
import { pngSize } from '@/tests/support/png-size';
import { expect, test } from './fixtures';
import { dataset, illustrative, sitePathIds, sitePaths } from './pages/site-map';

/** What a program that runs no script reads of a page. */
const headOf = (html: string) => new JSDOM(html.slice(0, html.indexOf('<body'))).window.document.head;

const valuesOf = (head: HTMLHeadElement, selector: string, attribute: string) =>
  [...head.querySelectorAll(selector)].map((element) => element.getAttribute(attribute));

for (const locale of locales) {
  for (const id of sitePathIds) {
    test(`${locale} ${id}: the head says where the page is, in which languages, and has a card`, async ({
      request,
      baseURL,
    }) => {
      const origin = new URL(baseURL ?? '').origin;
      const path = sitePaths[id];
      const head = headOf(await (await request.get(`/${locale}${path}`)).text());
      expect(valuesOf(head, 'link[rel="canonical"]', 'href')).toEqual([`${origin}/${locale}${path}`]);
      for (const [language, address] of [...locales.map((each) => [each, each]), ['x-default', 'vi']]) {
        const links = valuesOf(head, `link[rel="alternate"][hreflang="${language}"]`, 'href');
        expect(links).toEqual([`${origin}/${address}${path}`]);
      }
      const image = valuesOf(head, 'meta[property="og:image"]', 'content')[0] ?? '';
      expect(image.startsWith(`${origin}/api/v1/`)).toBe(true);
      const card = await request.get(image);
      expect([card.status(), card.headers()['content-type']]).toEqual([200, 'image/png']);
      expect(pngSize(await card.body())).toEqual({ width: 1200, height: 630 });
      expect(valuesOf(head, 'meta[name="twitter:card"]', 'content')).toEqual(['summary_large_image']);
      const isInvented = path.startsWith(`/${illustrative}`);
      expect(valuesOf(head, 'meta[name="robots"][content="noindex"]', 'content')).toHaveLength(isInvented ? 1 : 0);
    });
  }
}

test('the sitemaps are found from robots.txt, and tell of real data only', async ({ request, baseURL }) => {
  const origin = new URL(baseURL ?? '').origin;
  const robots = await (await request.get('/robots.txt')).text();
  const [, address = ''] = /^Sitemap: (\S+)$/m.exec(robots) ?? [];
  expect(address).toBe(`${origin}/sitemap.xml`);
  const index = await (await request.get(address)).text();
  const parts = [...index.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, part = '']) => part);
  expect(parts).toContain(`${origin}/sitemap/${dataset}-1.xml`);
  for (const part of parts) {
    const response = await request.get(part);
    expect([response.status(), response.headers()['content-type']]).toEqual([200, 'application/xml; charset=utf-8']);
    expect(await response.text()).not.toContain(`/${illustrative}`);
  }
});
