import { locales } from '@/lib/i18n/locales';
import { expect, test } from './fixtures';
import { expectOneLanguage, foreignSentences } from './pages/one-language';
import type { SitePathId } from './pages/site-map';
import { SitePage } from './pages/site-page';

/** What readers ask of a page. Without a question, each is looked at where it is looked at for all else. */
const searches: readonly (readonly [SitePathId, string])[] = [
  ['overview', 'programme=kcqg&overTime=schemes'],
  ['overview', 'category=machinery&programme=nonsense'],
  ['schemes', 'programme=kcqg&district=180&q=x'],
  ['schemes', 'page=99&sort=nonsense&year=1'],
];

for (const locale of locales) {
  test(`${locale}: the list of foreign sentences is not empty`, () => {
    expect(foreignSentences[locale].length).toBeGreaterThan(200);
  });

  for (const [id, search] of searches) {
    test(`${locale} ${id}?${search} speaks one language`, async ({ page }) => {
      await new SitePage(page, locale, id).open(search);
      await expectOneLanguage(page, locale);
    });
  }
}
