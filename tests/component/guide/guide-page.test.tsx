import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import GuidePage, { generateMetadata } from '@/app/[locale]/guide/page';
import { locales } from '@/lib/i18n/locales';
import { messagesFor } from '@/lib/i18n/messages';
import { registerColumnIds } from '@/lib/vocabulary/register-column';
import { pageMarkup } from '@/tests/support/page-markup';

describe.each(locales)('the guide in %s', (locale) => {
  const page = async () => {
    const html = await pageMarkup(await GuidePage({ params: Promise.resolve({ locale }) }));
    return new JSDOM(html).window.document;
  };
  const { guide, template } = messagesFor(locale);

  it('fills every place, and leads to the template, the check and the illustrative figures', async () => {
    const main = (await page()).querySelector('main');
    expect(main?.textContent).not.toMatch(/[{}]|undefined|null/);
    const hrefs = [...(main?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'));
    expect(hrefs).toEqual(
      expect.arrayContaining([
        `/api/v1/register-template.xlsx?lang=${locale}`,
        `/${locale}/check`,
        `/${locale}/minh-hoa`,
      ]),
    );
  });

  it('has a contents list whose links all lead somewhere, and each id once', async () => {
    const document = await page();
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const anchors = [...document.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href')?.slice(1));
    expect(anchors.length).toBeGreaterThanOrEqual(Object.keys(guide.sections).length + 1);
    for (const anchor of anchors) expect(ids).toContain(anchor);
  });

  it('tells of every column, the two commands, and how to take a mistake back', async () => {
    const document = await page();
    expect([...document.querySelectorAll('dt')].map(({ textContent }) => textContent)).toEqual(
      registerColumnIds.map((id) => template.headings[id]),
    );
    const commands = [...document.querySelectorAll('pre')].map(({ textContent }) => textContent ?? '');
    expect(commands).toHaveLength(2);
    expect(commands[0]).toMatch(/^npm run data -- check \S+ .*\nnpm run data -- publish \S+ --dataset \S+ --title "/);
    expect(commands[1]).toMatch(/^npm run data -- rollback \S+$/);
  });

  it('has one main heading and skips no level', async () => {
    const levels = [...(await page()).querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => Number(tagName[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, index) => level - (levels[index - 1] ?? 0) > 1)).toEqual([]);
  });

  it('is known under its address in each language', async () => {
    const { title, alternates } = await generateMetadata({ params: Promise.resolve({ locale }) });
    expect(title).toBe(guide.title);
    expect(alternates?.languages).toEqual({ vi: '/vi/guide', en: '/en/guide', 'x-default': '/vi/guide' });
  });
});
