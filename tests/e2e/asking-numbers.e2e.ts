import { locales } from '@/lib/i18n/locales';
import { messagesFor } from '@/lib/i18n/messages';
import { expect, test } from './fixtures';
import type { SitePathId } from './pages/site-map';
import { SitePage } from './pages/site-page';

const asked: readonly (readonly [SitePathId, string])[] = [
  ['overview', ''],
  ['overview', 'byProgramme=schemes&byCategory=schemes&overTime=counterpart'],
  ['overview', 'programme=kcdp&overTime=schemes'],
  ['overview', 'category=machinery&category=typical_products&overTime=total_capital'],
  ['overview', 'category=not_itemised'],
  ['schemes', 'programme=kcqg&category=machinery'],
  ['countedScheme', ''],
  ['reconciliation', ''],
  ['figures', ''],
];

for (const locale of locales) {
  for (const [id, search] of asked) {
    test(`${locale}: every number of ${id}${search && `?${search}`} answers where it comes from`, async ({ page }) => {
      const site = new SitePage(page, locale, id);
      await site.open(search);
      const { told, asked: count } = await page.evaluate(
        async ({ notPublished, base }) => {
          const told: string[] = [];
          const links = [...document.querySelectorAll<HTMLAnchorElement>('main a[data-figure]')];
          // The same number under the same name answers once.
          const shown = new Map(links.map((link) => [`${link.href} ${link.textContent}`, link]));
          const answers = new Map<string, Promise<Document | number>>();
          const ask = async (href: string) => {
            const response = await fetch(href);
            if (response.status !== 200) return response.status;
            // Its style for paper is allowed on that page alone, and would be forbidden here.
            const text = (await response.text()).replace(/<(\/?)style\b/g, '<$1template');
            return new DOMParser().parseFromString(text, 'text/html');
          };
          for (const link of shown.values()) {
            const text = link.textContent.trim();
            const { figure, basis } = link.dataset;
            const say = (what: string) => told.push(`${figure} “${text}”: ${what}`);
            if (!new URL(link.href).pathname.startsWith(`${base}/figures/`)) say(`leads to ${link.href}`);
            const answer = answers.get(link.href) ?? ask(link.href);
            answers.set(link.href, answer);
            const there = await answer;
            if (typeof there === 'number') {
              say(`answers ${there}`);
              continue;
            }
            const value = there.querySelector('[data-figure-value]')?.textContent.trim() ?? '';
            if (!value.includes(text)) say(`its page shows “${value}”`);
            const article = there.querySelector('[data-figure-article]');
            const quotes = article?.querySelectorAll('blockquote p[lang="vi"]').length ?? 0;
            const formula = [...(article?.querySelectorAll('p') ?? [])].some(
              (line) => line.textContent.includes(' = ') && line.querySelectorAll('a[data-figure]').length > 0,
            );
            if (basis === 'published' && quotes === 0) say('published, but no sentence is quoted');
            if (basis === 'derived' && !formula) say('derived, but no formula is shown');
            if (basis === 'derived' && quotes === 0) say('derived, but it rests on no sentence');
            if (basis === 'not_published' && (value !== notPublished || text !== notPublished)) say('has a value');
            if (basis !== 'not_published' && !/\d/.test(text)) say('has no value');
          }
          return { told, asked: shown.size };
        },
        { notPublished: messagesFor(locale).figure.notPublished, base: `/${locale}/lang-son` },
      );
      expect(told).toEqual([]);
      expect(count).toBeGreaterThan(0);
    });
  }

  test(`${locale}: a scheme's number leads to the sentence that states it`, async ({ page }) => {
    const register = new SitePage(page, locale, 'schemes');
    await register.open();
    const unknown = page.locator('table.named-schemes a.figure[data-basis="not_published"]');
    for (const link of await unknown.all()) await expect(link).toHaveAttribute('href', /\/methodology#limits$/);
    const amounts = page.locator('table.named-schemes a.figure:not([data-basis="not_published"])');
    const addresses = await amounts.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(addresses.length).toBeGreaterThan(3);
    for (const address of new Set(addresses)) {
      await page.goto(address);
      await expect(page.locator('#sentence blockquote')).toBeVisible();
    }
  });
}
