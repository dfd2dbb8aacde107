import { JSDOM } from 'jsdom';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ComparedFigures } from '@/components/compare/compared-figures';
import { DifferencesTable } from '@/components/compare/differences-table';
import { compareSides } from '@/lib/domain/compare';
import { reportOf } from '@/lib/domain/report';
import { viewOf } from '@/lib/format/view';
import { aPublication } from '../../fixtures/publication';

const publication = aPublication();
const other = aPublication({ dataset: { ...publication.dataset, slug: 'other', province: 'Khác' } });
const sides = [publication, other].map((each) => ({
  side: { report: reportOf(each), period: each.dataset.period },
  shown: { name: each.dataset.province, view: viewOf('vi', each.dataset) },
}));
const [a, b] = sides;
if (!a || !b) throw new Error('There are two sides.');
const comparison = compareSides(a.side, b.side);
if (comparison.refusal !== null) throw new Error('They can be compared.');
const drawn = (element: React.ReactElement) => new JSDOM(renderToStaticMarkup(element)).window.document.body;

describe('a comparison', () => {
  const figures = (measure: 'schemes' | null) =>
    drawn(
      <ComparedFigures
        a={a.shown}
        b={b.shown}
        tables={comparison.tables}
        leftOut={comparison.leftOut}
        measure={measure}
      />,
    );

  it('has each number of each side lead to its own dataset', () => {
    const links = [...figures(null).querySelectorAll('[data-row="support"] a.figure')];
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['1.500', '/vi/example/figures/T04'],
      ['1.500', '/vi/other/figures/T04'],
    ]);
  });

  it('tells a measure in detail: the one that is asked for, or else the support', () => {
    const captions = (measure: 'schemes' | null) =>
      [...figures(measure).querySelectorAll('caption')].map((caption) => caption.textContent);
    expect(captions(null)[1]).toBe('Kinh phí khuyến công hỗ trợ (triệu đồng), theo chương trình và loại hình');
    expect(captions('schemes')[1]).toBe('Số đề án, theo chương trình và loại hình');
  });

  it('says what is left out and why', () => {
    const left = figures(null).querySelector('[data-left-out~="jobs"]');
    expect(left?.textContent).toBe('Việc làm: chưa biết hai bên có đếm việc làm như nhau không');
  });

  it('names every difference with what each side has', () => {
    const body = drawn(<DifferencesTable a={a.shown} b={b.shown} differences={comparison.differences} />);
    const aspects = [...body.querySelectorAll('[data-aspect]')];
    expect(aspects.map((row) => row.getAttribute('data-aspect'))).toEqual(
      comparison.differences.map(({ aspect }) => aspect),
    );
    for (const row of aspects) for (const cell of row.querySelectorAll('td')) expect(cell.textContent).toMatch(/\S/);
    const source = body.querySelector('[data-aspect="sources"] a');
    expect(source?.getAttribute('href')).toBe('/vi/example/sources#document');
  });
});
