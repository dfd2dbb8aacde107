import { locales } from '@/lib/i18n/locales';
import { expect, test } from './fixtures';
import { OverviewPage } from './pages/overview-page';
import { RegisterPage } from './pages/register-page';

const metalCutter = 'LS-2017-2021-KCDP-TB-02';
const rice = 'LS-2017-2021-KCDP-TB-01';
const tea = 'LS-2017-2021-KCDP-TB-03';

const searches: readonly (readonly [string, string])[] = [
  ['lua vy', tea],
  ['LỤA VY', tea],
  ['Lụa Vy'.normalize('NFD'), tea],
  ['trang dinh', rice],
  ['TRÀNG ĐỊNH', rice],
  ['cat kim loai', metalCutter],
  ['  cắt   KIM loại ', metalCutter],
  ['bui duc quang', metalCutter],
];

for (const locale of locales) {
  test.describe(`${locale} register`, () => {
    test('a search ignores case, diacritics and đ or d', async ({ page }) => {
      const register = new RegisterPage(page, locale);
      for (const [words, code] of searches) {
        await register.open(`q=${encodeURIComponent(words)}`);
        expect(await register.codes(), words).toEqual([code]);
      }
    });

    test('wildcards of a database are letters like any other', async ({ page }) => {
      const register = new RegisterPage(page, locale);
      for (const words of ['%', '_', '%%', 'c_t', '*', '.*', "' OR 1=1 --"]) {
        await register.open(`q=${encodeURIComponent(words)}`);
        await register.expectCount(0);
      }
    });

    test('typing searches in place and the address keeps the words', async ({ page }) => {
      const register = new RegisterPage(page, locale);
      await register.open();
      await register.search.pressSequentially('lua vy');
      await register.expectCount(1);
      expect(await register.codes()).toEqual([tea]);
      await expect(page).toHaveURL(/\?q=lua\+vy$/);
      await expect(register.search).toBeFocused();
      await expect(register.search).toHaveValue('lua vy');
      await page.reload();
      await expect(register.search).toHaveValue('lua vy');
      await register.expectCount(1);
    });

    test('the number beside each choice is what the choice finds', async ({ page }) => {
      const register = new RegisterPage(page, locale);
      for (const search of ['', 'programme=kcdp', 'category=machinery&q=may']) {
        await register.open(search);
        const choices = await page.locator('form fieldset label').evaluateAll((labels) =>
          labels.map((label) => {
            const box = label.querySelector('input');
            return { name: box?.name ?? '', value: box?.value ?? '', count: label.lastElementChild?.textContent };
          }),
        );
        expect(choices.length).toBeGreaterThan(10);
        const found = await page.evaluate(
          async ({ path, asked, given }) => {
            const counts: (string | null | undefined)[] = [];
            for (const { name, value } of given) {
              const query = new URLSearchParams(asked);
              // A count is of this choice alone under the other filters.
              query.delete(name);
              query.append(name, value);
              const text = await (await fetch(`${path}?${query}`)).text();
              const answer = new DOMParser().parseFromString(text, 'text/html');
              counts.push(answer.querySelector('[data-result-count]')?.getAttribute('data-result-count'));
            }
            return counts;
          },
          { path: register.path, asked: search, given: choices },
        );
        expect(choices.map(({ name, value, count }) => `${name}=${value}: ${count}`)).toEqual(
          choices.map(({ name, value }, index) => `${name}=${value}: ${found[index]}`),
        );
      }
    });

    test('years and districts that are not published are choices too', async ({ page }) => {
      const register = new RegisterPage(page, locale);
      await register.open('year=not_published');
      await register.expectCount(56);
      await register.open('district=not_published');
      await register.expectCount(55);
      await register.open('district=180');
      expect(await register.codes()).toEqual([rice]);
      await register.open('district=180&district=187&district=178');
      expect((await register.codes()).sort()).toEqual([rice, metalCutter, tea]);
    });

    test('the pages together hold every scheme once, the named ones first', async ({ page }) => {
      const register = new RegisterPage(page, locale);
      await register.open();
      const codes: string[] = [];
      for (;;) {
        codes.push(...(await register.codes()));
        const next = page.locator('a[rel="next"]');
        if ((await next.count()) === 0) break;
        const address = (await next.getAttribute('href')) ?? '';
        await next.click();
        await expect(page).toHaveURL(address);
        await expect(page.locator('a[rel="prev"]')).toBeVisible();
        await expect(register.schemes.first()).not.toHaveAttribute('data-scheme', codes.at(-20) ?? '');
      }
      expect(codes).toHaveLength(58);
      expect(new Set(codes).size).toBe(58);
      expect(codes.slice(0, 4).sort()).toEqual([rice, metalCutter, tea, 'LS-2017-2021-KCQG-TD-01']);
    });

    test('a column sorts, first up, then down, and says so', async ({ page }) => {
      const register = new RegisterPage(page, locale);
      await register.open();
      const heading = page.getByRole('columnheader', { name: register.messages.register.columns.support });
      await heading.getByRole('link').click();
      await expect(heading).toHaveAttribute('aria-sort', 'ascending');
      await expect(page).toHaveURL(/\?sort=support$/);
      expect((await register.codes()).slice(0, 2)).toEqual([rice, 'LS-2017-2021-KCQG-TD-01']);
      await heading.getByRole('link').click();
      await expect(heading).toHaveAttribute('aria-sort', 'descending');
      expect((await register.codes()).slice(0, 2)).toEqual(['LS-2017-2021-KCQG-TD-01', rice]);
      await expect(page.locator('select[name="sort"]')).toHaveValue('-support');
    });

    test('going back from a scheme finds the list as it was left', async ({ page }) => {
      const overview = new OverviewPage(page, locale);
      await overview.open();
      const register = new RegisterPage(page, locale);
      await register.open();
      await register.box('programme', 'kcdp').check();
      await register.expectCount(52);
      await register.box('year', '2019').check();
      await register.expectCount(1);
      await register.schemes.first().getByRole('link').first().click();
      await expect(page.locator('h1')).toHaveAttribute('lang', 'vi');
      await page.goBack();
      await register.expectCount(1);
      await expect(page).toHaveURL(/\?programme=kcdp&year=2019$/);
      await expect(register.box('programme', 'kcdp')).toBeChecked();
      await expect(register.box('year', '2019')).toBeChecked();
      await expect(register.chips).toHaveCount(2);
    });

    test('going back from the second page finds the first', async ({ page }) => {
      const register = new RegisterPage(page, locale);
      await register.open('programme=kcdp');
      const first = await register.codes();
      await page.locator('a[rel="next"]').click();
      await expect(page).toHaveURL(/page=2/);
      await expect(register.schemes.first()).not.toHaveAttribute('data-scheme', first[0] ?? '');
      await page.goBack();
      await expect(register.schemes.first()).toHaveAttribute('data-scheme', first[0] ?? '');
      expect(await register.codes()).toEqual(first);
    });
  });
}
