import { HtmlValidate } from 'html-validate';
import { locales } from '@/lib/i18n/locales';
import { expect, test } from './fixtures';
import { sitePathIds, sitePaths } from './pages/site-map';

/** The HTML standard as html-validate knows it; style and house rules are not its business here. */
const validator = new HtmlValidate({ extends: ['html-validate:standard'] });

for (const locale of locales) {
  for (const id of sitePathIds) {
    test(`${locale} ${id} is valid HTML`, async ({ request }) => {
      const html = await (await request.get(`/${locale}${sitePaths[id]}`)).text();
      const { results } = await validator.validateString(html);
      expect(
        results.flatMap(({ messages }) => messages.map(({ selector, message }) => `${selector}: ${message}`)),
      ).toEqual([]);
    });
  }
}
