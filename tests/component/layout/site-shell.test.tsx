import { JSDOM } from 'jsdom';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { DatasetEntry } from '@/components/datasets/dataset-entry';
import { SiteShell } from '@/components/layout/site-shell';
import type { Dataset } from '@/lib/domain/publication';
import type { Locale } from '@/lib/i18n/locales';
import { pageMarkup } from '@/tests/support/page-markup';
import { aPublication } from '../../fixtures/publication';

const hrefs = (page: Document, selector: string) =>
  [...page.querySelectorAll(selector)].map((link) => link.getAttribute('href'));

const html = await pageMarkup(
  <SiteShell locale="en" page="compare" search="a=1&b=2">
    <h1>Compare</h1>
  </SiteShell>,
);

describe('a page that belongs to no dataset', () => {
  const page = new JSDOM(html).window.document;

  it('has the ways to all others, and names itself', () => {
    expect(hrefs(page, 'nav a')).toEqual(['/en/datasets', '/en/compare', '/en/check', '/en/guide', '/en/developers']);
    expect(hrefs(page, 'nav a[aria-current="page"]')).toEqual(['/en/compare']);
    expect(page.querySelectorAll('main > h1')).toHaveLength(1);
  });

  it('keeps its query in the other language', () => {
    expect(hrefs(page, 'a[hreflang="vi"]')).toEqual(['/vi/compare?a=1&b=2']);
  });
});

describe('an entry of the list of datasets', () => {
  const publication = aPublication();
  const entryOf = (locale: Locale, dataset: Partial<Dataset> = {}) => {
    const shown = { ...publication, dataset: { ...publication.dataset, ...dataset } };
    return new JSDOM(renderToStaticMarkup(<DatasetEntry locale={locale} publication={shown} />)).window.document;
  };

  it('tells place, period, agency, coverage and release', () => {
    const entry = entryOf('vi');
    const text = entry.body.textContent;
    for (const part of ['Example', '2017–2021', 'Cơ quan mẫu', '5 đề án được đếm', 'bản 3, ngày 1/1/2022'])
      expect(text).toContain(part);
    expect(hrefs(entry, 'a')).toEqual(['/vi/example', '/vi/example/schemes', '/vi/example/updates']);
    expect(entry.querySelector('[data-illustrative]')).toBeNull();
  });

  it.each([
    ['complete', 'complete for the period: 5 schemes'],
    ['partial', '5 schemes, not all of the period'],
  ] as const)('tells in words how much a %s register holds', (coverage, words) => {
    expect(entryOf('en', { coverage }).body.textContent).toContain(words);
  });

  it('says what is invented', () => {
    expect(entryOf('en', { isIllustrative: true }).querySelector('[data-illustrative]')?.textContent).toContain(
      'none of this is real',
    );
  });
});
