import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { PageShell, type PageShellProps } from '@/components/layout/page-shell';
import type { Dataset, WholePublication } from '@/lib/domain/publication';
import { type PageSubject, standingOf } from '@/lib/domain/release-standing';
import { viewOf } from '@/lib/format/view';
import { pageMarkup } from '@/tests/support/page-markup';
import { aPublication } from '../../fixtures/publication';
import { aReport } from '../../fixtures/report';

const { release, schemes, dataset, statements } = aPublication();
const numbered = (number: number, given: Partial<WholePublication> = {}) =>
  aReport({ release: { ...release, number, publishedAt: `202${number}-05-03T00:00:00Z` }, ...given });
const invented: Dataset = { ...dataset, slug: 'minh-hoa', province: 'Nơi Bịa', isIllustrative: true };

/** A page of release 1 as the server writes it. */
async function pageOf(given: Partial<PageShellProps> = {}): Promise<Document> {
  const { publication } = numbered(1);
  const html = await pageMarkup(
    <PageShell
      view={viewOf('vi', publication.dataset)}
      publication={publication}
      datasets={[invented, dataset]}
      standing={null}
      problems={[]}
      page="schemes"
      path="/schemes"
      search="programme=kcqg"
      {...given}
    >
      {given.children ?? <h1>Đề án</h1>}
    </PageShell>,
  );
  return new JSDOM(html).window.document;
}

const frozen = (current = numbered(1), subject: PageSubject | null = null, given: Partial<PageShellProps> = {}) =>
  pageOf({ view: viewOf('vi', dataset, 1), standing: standingOf(numbered(1), current, subject), ...given });
const banner = (page: Document) => page.querySelector('[data-release]');
const hrefs = (page: Document, selector: string) =>
  [...page.querySelectorAll(selector)].map((link) => link.getAttribute('href') ?? '');

describe('a page of the current release', () => {
  it('has no banner, and a permanent link to itself in this release', async () => {
    const page = await pageOf();
    expect(banner(page)).toBeNull();
    expect(hrefs(page, '[data-permalink]')).toEqual(['/vi/example/schemes?programme=kcqg&release=1']);
    expect(hrefs(page, 'a[hreflang="en"]')).toEqual(['/en/example/schemes?programme=kcqg']);
    expect(hrefs(page, 'a[href*="release="]')).toEqual([
      '/vi/example/schemes?programme=kcqg&release=1',
      '/api/v1/example/citation.txt?lang=vi&release=1',
    ]);
  });

  it('names what of the address was not understood', async () => {
    const problems = [{ key: 'release', value: '9', reason: 'no_such_release', valid: ['2', '1'] }] as const;
    const told = (await pageOf({ problems })).querySelector('main [data-query-problems]')?.textContent;
    expect(told).toContain('Không có bản phát hành “9”');
    expect(told).toContain('2, 1');
  });
});

describe('a frozen page', () => {
  const later = numbered(2, {
    schemes: schemes.slice(1),
    statements: statements.map((statement) =>
      statement.id === 'T04' ? { ...statement, value: 1_600_000_000 } : statement,
    ),
  });

  it('has the same content whatever is current', async () => {
    const contents = [await frozen(), await frozen(numbered(2)), await frozen(later)].map(
      (page) => page.querySelector('main')?.outerHTML,
    );
    expect(contents[0]).toContain('Đề án');
    expect(new Set(contents).size).toBe(1);
  });

  it('keeps its release in the menu and in the other language', async () => {
    const page = await frozen(later);
    for (const href of hrefs(page, 'nav[aria-label="Các trang"] > ul > li > a')) expect(href).toMatch(/release=1$/);
    expect(hrefs(page, 'a[hreflang="en"]')).toEqual(['/en/example/schemes?programme=kcqg&release=1']);
  });

  it('says which release it is, and that it is the latest', async () => {
    const text = banner(await frozen())?.textContent;
    expect(text).toContain('Đây là bản phát hành 1, ngày 3/5/2021');
    expect(text).toContain('mới nhất');
    expect(hrefs(await frozen(), '[data-release] a')).toEqual([]);
  });

  it('says that a later release says something else, and what', async () => {
    const page = await frozen(later);
    expect(banner(page)?.closest('main')).toBeNull();
    expect(banner(page)?.textContent).toMatch(/bản 2, ngày 3\/5\/2022, nói khác: \d+ con số thay đổi và bớt 1 đề án/);
    expect(hrefs(page, '[data-release] a')).toEqual(['/vi/example/updates', '/vi/example/schemes?programme=kcqg']);
  });

  it('says that a later release has the same content', async () => {
    expect(banner(await frozen(numbered(3)))?.textContent).toContain('bản 3, ngày 3/5/2023, có cùng nội dung');
  });

  it('tells of its own scheme or figure, and leads to the list where the page is gone', async () => {
    const [first, second] = schemes;
    const gone = await frozen(
      later,
      { kind: 'scheme', code: first?.code ?? '' },
      { path: '/schemes/XX-01', search: '' },
    );
    expect(banner(gone)?.textContent).toContain('không còn đề án trên trang này');
    expect(hrefs(gone, '[data-release] a')).toEqual(['/vi/example/updates', '/vi/example/schemes']);
    const same = await frozen(later, { kind: 'scheme', code: second?.code ?? '' });
    expect(banner(same)?.textContent).toContain('Đề án trên trang này không đổi.');
    const figure = numbered(1).closure.figures.get('T04');
    if (!figure) throw new Error('The example has no figure T04.');
    const changed = await frozen(later, { kind: 'figure', figure });
    expect(banner(changed)?.textContent).toContain('Con số trên trang này nay là 1.600 triệu đồng.');
  });
});

describe('the switch between datasets', () => {
  it('lists the real ones first, says which is invented, and opens without scripts', async () => {
    const page = await pageOf();
    const links = hrefs(page, 'nav details :is([data-datasets], [data-site-pages]) a');
    expect(links).toEqual([
      '/vi/example',
      '/vi/minh-hoa',
      '/vi/datasets',
      '/vi/compare',
      '/vi/check',
      '/vi/guide',
      '/vi/developers',
    ]);
    expect(page.querySelector('nav details a[href="/vi/minh-hoa"]')?.textContent).toContain('minh họa');
    expect(page.querySelector('nav details [data-datasets] a[aria-current]')?.getAttribute('href')).toBe('/vi/example');
  });
});

describe('a page of invented data', () => {
  const publication = { ...numbered(1).publication, dataset: invented };

  it.each(['vi', 'en'] as const)('says so before everything else: %s', async (locale) => {
    const page = await pageOf({ view: viewOf(locale, invented), publication });
    const band = page.querySelector('[data-illustrative]');
    expect(band?.textContent).toMatch(locale === 'vi' ? /bịa.*không có thật/ : /Invented.*none of this is real/);
    expect(band?.querySelector('button')).toBeNull();
    expect(band?.className).not.toContain('no-print');
    expect(band?.closest('header, main, nav')).toBeNull();
    expect(band?.compareDocumentPosition(page.querySelector('header') as Node)).toBe(4);
  });

  it('and a page of real data does not', async () => {
    expect((await pageOf()).querySelector('[data-illustrative]')).toBeNull();
  });
});
