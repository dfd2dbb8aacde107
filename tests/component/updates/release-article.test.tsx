import { JSDOM } from 'jsdom';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ReleaseArticle } from '@/components/updates/release-article';
import { ReleasePair } from '@/components/updates/release-pair';
import { diffReleases, excerptOf } from '@/lib/domain/release-diff';
import type { ReleaseSummary } from '@/lib/domain/release-summary';
import { viewOf } from '@/lib/format/view';
import { aPublication, aScheme, aStatement } from '../../fixtures/publication';
import { aReport } from '../../fixtures/report';

const { dataset, release, statements, schemes } = aPublication();
const hostile = '<img src=x onerror=alert(1)>';
const after = {
  statements: [
    ...statements.map((each) => (each.id === 'T08' ? { ...each, value: 14 } : each)),
    aStatement('T10', 'trainees', 30),
  ],
  schemes: [...schemes.slice(1), aScheme({ code: 'XX-99', title: hostile })],
};
const excerpt = excerptOf(diffReleases(aReport(), aReport(after)), 3);
const first: ReleaseSummary = { ...release, number: 1, isCurrent: false };
const second: ReleaseSummary = {
  ...release,
  number: 2,
  isCurrent: true,
  title: { vi: 'Danh sách đầy đủ', en: null },
  note: { vi: `Sửa việc làm. ${hostile}`, en: null },
  origin: 'register',
  file: { name: 'danh-sach.xlsx', sha256: 'ab12'.repeat(16), rows: 240 },
};
const drawn = (element: React.ReactElement) => new JSDOM(renderToStaticMarkup(element)).window.document.body;
const english = viewOf('en', dataset);

describe('a release on the updates page', () => {
  const body = drawn(
    <ReleaseArticle view={english} dataset={dataset} release={second} changes={{ since: first, excerpt }} />,
  );

  it('marks what was written in Vietnamese only, and takes it for text', () => {
    expect([...body.querySelectorAll('h2 [lang], p.prose [lang]')].map((each) => each.getAttribute('lang'))).toEqual([
      'vi',
      'vi',
    ]);
    expect(body.querySelector('img')).toBeNull();
    expect(body.textContent).toContain(hostile);
  });

  it('says what it was made from, with the whole checksum', () => {
    expect(body.textContent).toContain('Made from the file “danh-sach.xlsx”, 240 schemes.');
    expect(body.querySelector('summary code')?.textContent).toBe('ab12ab12ab12…');
    expect(body.querySelector('details > code')?.textContent).toBe('ab12'.repeat(16));
  });

  it('shows a figure that changed from and to, each leading to its own release', () => {
    const row = body.querySelector('[data-cell="jobs.all.machinery.2017-2021"]');
    const links = [...(row?.querySelectorAll('a.figure') ?? [])];
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['12', '/en/example/figures/T08?release=1'],
      ['14', '/en/example/figures/T08?release=2'],
    ]);
  });

  it('gives no link where a release does not publish the figure', () => {
    const row = body.querySelector('[data-cell="trainees.all.all.2017-2021"]');
    expect([...(row?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent)).toEqual(['not published', '30']);
    expect(row?.querySelectorAll('a')).toHaveLength(1);
  });

  it('leads to an added scheme in the later release, to a removed one in the earlier', () => {
    const hrefOf = (code: string) => body.querySelector(`[data-scheme-link="${code}"]`)?.getAttribute('href');
    expect(hrefOf('XX-99')).toBe('/en/example/schemes/XX-99?release=2');
    expect(hrefOf('XX-01')).toBe('/en/example/schemes/XX-01?release=1');
  });

  it('leads to its own data for good, and to all that changed', () => {
    const hrefs = [...body.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(hrefs).toContain('/en/example?release=2');
    expect(hrefs).toContain('/en/example/updates?from=1&to=2');
  });

  it('calls the latest so only where the page is not frozen', () => {
    expect(body.querySelector('strong')?.textContent?.trim()).toBe('The latest.');
    const frozen = drawn(
      <ReleaseArticle view={viewOf('en', dataset, 2)} dataset={dataset} release={second} changes={null} />,
    );
    expect(frozen.querySelector('strong')).toBeNull();
  });

  it('says so where it is the first, and where nothing differs', () => {
    const alone = drawn(<ReleaseArticle view={english} dataset={dataset} release={first} changes={null} />);
    expect(alone.textContent).toContain('This is the first release.');
    const same = excerptOf(diffReleases(aReport(), aReport()), 3);
    const unchanged = drawn(
      <ReleaseArticle
        view={english}
        dataset={dataset}
        release={{ ...second, restores: 1 }}
        changes={{ since: first, excerpt: same }}
      />,
    );
    expect(unchanged.textContent).toContain('No different from release 1');
    expect(unchanged.textContent).toContain('Brings back the content of release 1');
  });
});

describe('two releases', () => {
  it('are told apart as far as the lists go, and what is beyond is counted', () => {
    const body = drawn(
      <ReleasePair view={english} dataset={dataset} pair={{ from: second, to: first }} excerpt={excerpt} />,
    );
    expect(body.querySelector('h2')?.textContent).toBe('From release 2 to release 1');
    const rows = body.querySelectorAll('[data-figure-changes] tbody tr').length;
    expect(rows).toBe(Math.min(3, excerpt.figures.count));
    expect([...body.querySelectorAll('a[download]')].map((link) => link.getAttribute('href'))).toEqual([
      '/api/v1/example/figures.csv?release=2',
      '/api/v1/example/figures.csv?release=1',
    ]);
  });
});
