import { HtmlValidate } from 'html-validate';
import { JSDOM } from 'jsdom';
import { afterAll, describe, expect, it, vi } from 'vitest';
import DevelopersPage, { generateMetadata } from '@/app/[locale]/developers/page';
import { exampleIds } from '@/components/developers/examples';
import { locales } from '@/lib/i18n/locales';
import { messagesFor } from '@/lib/i18n/messages';
import { apiParameters } from '@/lib/vocabulary/api-parameter';
import { apiTopics } from '@/lib/vocabulary/api-topic';
import { pageMarkup } from '@/tests/support/page-markup';
import { answerRequest } from '../../data/examples/route-handler';
import { servedSeeds } from '../../data/examples/served-seeds';

vi.mock('@/lib/chart-pictures/ask-worker', () => ({
  askWorker: async () => '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><path d="M0 0h8v8z"/></svg>',
}));

const seeds = await servedSeeds();
vi.stubEnv('DATABASE_URL', seeds.url);
afterAll(() => {
  vi.unstubAllEnvs();
  seeds.remove();
});

describe.each(locales)('the page for developers in %s', async (locale) => {
  const html = await pageMarkup(await DevelopersPage({ params: Promise.resolve({ locale }) }));
  const { document } = new JSDOM(html).window;
  const main = document.querySelector('main');
  const { apiPage: texts } = messagesFor(locale);
  const links = [...(main?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href') ?? '');

  it('tells of every part of the API and of every key', () => {
    expect([...document.querySelectorAll('[id^="topic-"]')].map(({ id }) => id)).toEqual(
      apiTopics.map((id) => `topic-${id}`),
    );
    expect(document.querySelectorAll('[id^="key-"]')).toHaveLength(apiParameters.length);
    expect(main?.textContent).not.toMatch(/undefined|NaN|\[object/);
  });

  it('leads to addresses that answer', async () => {
    const machine = [...new Set(links.filter((href) => href.startsWith('/api/')))];
    expect(machine.length).toBeGreaterThan(30);
    const mistaken = machine.filter((href) => href.includes('kcqq'));
    expect(mistaken).toHaveLength(1);
    for (const href of machine) {
      const answer = await answerRequest(new Request(`http://localhost${href}`, { headers: { host: 'localhost' } }));
      expect(answer.status, href).toBe(mistaken.includes(href) ? 400 : 200);
      if (answer.status === 400) expect(main?.textContent).toContain((await answer.text()).trim());
    }
  });

  it('has a heading for each section, and links within that lead somewhere', () => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(Object.keys(texts.sections)));
    for (const href of links.filter((each) => each.startsWith('#'))) expect(ids).toContain(href.slice(1));
    const levels = [...document.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => Number(tagName[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, index) => level - (levels[index - 1] ?? 0) > 1)).toEqual([]);
  });

  it('shows each example whole, with absolute addresses', () => {
    for (const id of exampleIds) {
      const shown = document.querySelector(`#example-${id}`);
      const code = [...document.querySelectorAll('pre')].find(
        (pre) => shown && shown.compareDocumentPosition(pre) & document.DOCUMENT_POSITION_FOLLOWING,
      );
      expect(code?.textContent, id).toContain('http://localhost');
      expect(code?.textContent, id).toContain('programme');
    }
  });

  it('is valid HTML', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:standard'] });
    // React puts a page's styles into its head.
    const [style = ''] = /^<style.*?<\/style>/s.exec(html) ?? [];
    const body = html.slice(style.length);
    const whole = `<!DOCTYPE html><html lang="${locale}"><head><title>x</title>${style}</head><body>${body}</body></html>`;
    const { results } = await validator.validateString(whole);
    expect(
      results.flatMap(({ messages }) => messages.map(({ message, selector }) => `${selector}: ${message}`)),
    ).toEqual([]);
  });

  it('is known under its address in each language', async () => {
    const { title, alternates } = await generateMetadata({ params: Promise.resolve({ locale }) });
    expect(title).toBe(texts.title);
    expect(alternates?.languages).toMatchObject({ vi: '/vi/developers', en: '/en/developers' });
  });
});
