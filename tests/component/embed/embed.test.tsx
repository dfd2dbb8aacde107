import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { embedCode } from '@/components/embed/embed-code';
import { embedHeight, embedSize, wideFrame } from '@/components/embed/embed-size';
import { embeddableChart } from '@/components/embed/embeddable-chart';
import { ReportError } from '@/components/feedback/report-error';
import { ShareChart } from '@/components/share/share-chart';
import { chartsFor } from '@/lib/domain/charts/charts-for';
import { viewOf } from '@/lib/format/view';
import { aReport } from '@/tests/fixtures/report';
import { pageMarkup } from '@/tests/support/page-markup';

afterEach(() => vi.unstubAllEnvs());

const report = aReport();
const { publication } = report;
const view = viewOf('vi', publication.dataset);
const documentOf = async (element: Parameters<typeof pageMarkup>[0]) =>
  new JSDOM(await pageMarkup(element)).window.document;

describe('the code to embed', () => {
  it('is one frame whose texts cannot leave their attributes', () => {
    const code = embedCode({
      address: 'https://example.org/vi/x?a=1&b=2',
      title: '"><script>alert(1)</script>',
      size: { width: 760, height: 500, narrowHeight: 700 },
    });
    const { document } = new JSDOM(code).window;
    expect([...document.body.querySelectorAll('*')].map(({ tagName }) => tagName)).toEqual(['DIV', 'IFRAME']);
    const frame = document.querySelector('iframe');
    expect(frame?.getAttribute('src')).toBe('https://example.org/vi/x?a=1&b=2');
    expect(frame?.getAttribute('title')).toBe('"><script>alert(1)</script>');
    expect(code).toContain(`height:clamp(500px,calc((${wideFrame}px - 100cqw)*999),700px)`);
  });

  it('steps the other way where the wide drawing is the taller one', () => {
    const code = embedCode({ address: 'https://a/', title: '', size: { width: 760, height: 700, narrowHeight: 500 } });
    expect(code).toContain(`height:clamp(500px,calc((100cqw - ${wideFrame - 1}px)*999),700px)`);
  });

  it('is as high as its content at each width', () => {
    for (const chart of chartsFor(report)) {
      const embeddable = embeddableChart(view, report, chart, { programme: [], category: [], measures: {} });
      const { width, height, narrowHeight } = embedSize(embeddable);
      expect(height).toBeGreaterThanOrEqual(embedHeight(embeddable, width));
      expect(narrowHeight).toBeGreaterThanOrEqual(embedHeight(embeddable, 328));
      expect(Math.max(height, narrowHeight), chart.id).toBeLessThan(1_400);
    }
  });
});

describe('sharing a chart', () => {
  it('offers each release and each colour, in the language of the page, under its filters', async () => {
    const page = await documentOf(
      <ShareChart
        view={view}
        publication={publication}
        chartId="byCategory"
        search="programme=kcqg&byCategory=schemes"
      />,
    );
    const codes = [...page.querySelectorAll('[data-code-release]')].map((part) => [
      part.getAttribute('data-code-release'),
      part.getAttribute('data-code-theme'),
      new JSDOM(part.querySelector('code')?.textContent ?? '').window.document.querySelector('iframe')?.src,
    ]);
    const address = 'http://localhost/vi/example/embed/charts/byCategory?programme=kcqg&byCategory=schemes';
    expect(codes).toEqual([
      ['live', 'auto', address],
      ['live', 'light', `${address}&theme=light`],
      ['live', 'dark', `${address}&theme=dark`],
      ['frozen', 'auto', `${address}&release=3`],
      ['frozen', 'light', `${address}&theme=light&release=3`],
      ['frozen', 'dark', `${address}&theme=dark&release=3`],
    ]);
    expect(page.querySelectorAll('input[type="radio"]:checked')).toHaveLength(2);
    expect([...page.querySelectorAll('[data-cite] a')].map((link) => link.getAttribute('href'))).toEqual(
      ['bib', 'ris'].map(
        (ending) =>
          `/api/v1/example/citation.${ending}?chart=byCategory&programme=kcqg&byCategory=schemes&lang=vi&release=3`,
      ),
    );
    expect(page.querySelector('[data-cite] .copied')?.textContent).toContain(
      'http://localhost/vi/example?programme=kcqg&byCategory=schemes&release=3#chart-byCategory',
    );
  });

  it('offers nothing of a chart that there is not', async () => {
    const page = await documentOf(<ShareChart view={view} publication={publication} chartId="nope" search="" />);
    expect(page.body.childElementCount).toBe(0);
  });

  it('begins its addresses as the operator says', async () => {
    vi.stubEnv('SITE_ADDRESS', 'https://khuyencong.example');
    const page = await documentOf(<ShareChart view={view} publication={publication} chartId="byCategory" search="" />);
    for (const code of page.querySelectorAll('code')) expect(code.textContent).toContain('https://khuyencong.example/');
    expect(page.body.textContent).not.toContain('localhost');
  });
});

describe('the link to report an error', () => {
  const link = (
    <ReportError
      view={view}
      publication={publication}
      about="Kinh phí (T04)"
      permalink="/vi/example/figures/T04?release=3"
    />
  );

  it('is not there unless the operator has set where to', async () => {
    vi.stubEnv('FEEDBACK_ADDRESS', '');
    expect(await pageMarkup(link)).toBe('');
  });

  it('says what it is about, where and in which release', async () => {
    vi.stubEnv('FEEDBACK_ADDRESS', 'mailto:data@example.org');
    const href = (await documentOf(link)).querySelector('a')?.getAttribute('href') ?? '';
    const body = decodeURIComponent(href.split('&body=')[1] ?? '');
    expect(decodeURIComponent(href)).toContain('mailto:data@example.org?subject=Báo lỗi: Kinh phí (T04)&body=');
    expect(body.split('\r\n').slice(0, 3)).toEqual([
      'Về: Kinh phí (T04)',
      'Địa chỉ: http://localhost/vi/example/figures/T04?release=3',
      'Bản phát hành: 3, ngày 1/1/2022',
    ]);
  });
});
