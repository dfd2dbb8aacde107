import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { FigureArticle } from '@/components/figures/figure-article';
import { FigureTables } from '@/components/figures/figure-tables';
import { findFigure } from '@/lib/domain/find-figure';
import { readRegister } from '@/lib/domain/register/read-register';
import { reportOf } from '@/lib/domain/report';
import { collate } from '@/lib/format/collate';
import { viewOf } from '@/lib/format/view';
import { readRegisterQuery } from '@/lib/schemas/register-query';
import { aFullPublication, smallRegister } from '@/tests/fixtures/full-register';
import { aStatement } from '@/tests/fixtures/publication';
import { pageMarkup } from '@/tests/support/page-markup';

const report = reportOf(
  aFullPublication(smallRegister, {}, { statements: [aStatement('T01', 'support', 1_000_000_000)] }),
);
const { publication, closure } = report;
const view = viewOf('vi', publication.dataset);
const figureOf = (id: string) => {
  const figure = findFigure(closure, id);
  if (!figure) throw new Error(`There is no figure ${id}.`);
  return figure;
};
const article = (id: string) => pageMarkup(<FigureArticle view={view} report={report} figure={figureOf(id)} />);

describe('the story of a sum over the register', () => {
  it('says over how many schemes it is and how many of them have a number', async () => {
    const html = await article('counterpart.all.all.2017-2021.d-187');
    expect(html).toContain('tổng của 3 đề án trong danh sách (2 có số liệu)');
    expect(html).toContain('1 trong 3 đề án này không ghi con số ấy');
    expect(html).toContain('ít nhất 1.160 triệu đồng');
    expect(html).not.toContain('Từng bước');
  });

  it('says why a sum of rows that all have a number may be more', async () => {
    expect(await article('support.all.all.2019')).toContain('không ghi năm, huyện hoặc loại hình');
    const partial = reportOf(aFullPublication(smallRegister, { coverage: 'partial' }));
    const figure = findFigure(partial.closure, 'support.all.all.2017-2021');
    expect(figure && (await pageMarkup(<FigureArticle view={view} report={partial} figure={figure} />))).toContain(
      'Danh sách chưa có mọi đề án',
    );
  });

  it.each([
    'support.all.all.2017-2021',
    'schemes.kcdp.machinery.2017-2021',
    'jobs.all.all.2017.d-187',
    'support.all.all.2017-2021.undated',
    'schemes.all.all.2017-2021.d-not_published',
    'support.all.machinery+advisory.2017-2021',
    'support.kcdp.all.2017-2021.d-187.undated',
  ])('leads to just the rows of %s', async (id) => {
    const href = /href="\/vi\/example\/schemes([^"]*)" data-register-rows="(\d+)"/.exec(await article(id));
    const search = new URLSearchParams((href?.[1] ?? '').replaceAll('&amp;', '&'));
    const { query, problems } = readRegisterQuery(search, publication.dataset);
    expect(problems).toEqual([]);
    const found = readRegister(publication, query, collate);
    expect(String(found.count)).toBe(href?.[2]);
    const figure = figureOf(id);
    if (figure.cell.measure === 'support') expect(found.sums.support.value).toBe(figure.value);
    if (figure.cell.measure === 'jobs') expect(found.sums.jobs.value).toBe(figure.value);
    if (figure.cell.measure === 'schemes') expect(found.count).toBe(figure.value);
  });

  it('puts what a source states beside it, with the difference', async () => {
    const html = await article('support.all.all.2017-2021');
    expect(html).toContain('data-figure="T01"');
    expect(html).toContain('kém 180 triệu đồng');
  });

  it('tells a ratio by its two sums, each with its rows', async () => {
    const html = await article('leverage_ratio.all.machinery.2017-2021.d-180');
    expect(html).toContain('data-figure="counterpart.all.machinery.2017-2021.d-180"');
    expect(html).toContain('data-figure="support.all.machinery.2017-2021.d-180"');
    expect(html).toContain('tổng của 2 đề án trong danh sách');
  });
});

it('lists sums of the register apart from what is published and derived', () => {
  const html = renderToStaticMarkup(<FigureTables view={view} report={report} />);
  expect(html).toContain('Số cộng từ danh sách đề án');
  expect(html).toContain('id="support.all.all.2017-2021.d-180"');
  expect(html).toContain('“The document says 1000000000.”');
});
