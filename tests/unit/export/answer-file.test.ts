import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readRegister } from '@/lib/domain/register/read-register';
import { summedColumns } from '@/lib/domain/register/sums';
import { answerFile, type Releases } from '@/lib/export/answer-file';
import { countRows } from '@/lib/export/count-rows';
import { collate } from '@/lib/format/collate';
import { registerSearch } from '@/lib/schemas/register-query';
import { anyRegister, aPublication } from '../../fixtures/publication';
import { anyRegisterQuery } from '../../fixtures/register-query';
import { aReport } from '../../fixtures/report';

const releasesOf = (report: ReturnType<typeof aReport>): Releases => ({
  load: async (slug) => (slug === report.publication.dataset.slug ? report : null),
  slugs: async () => [report.publication.dataset.slug],
});

function ask(path: string, init: RequestInit = {}, report = aReport()): Promise<Response> {
  const url = new URL(`http://localhost/api/v1/${path}`);
  const [slug = '', file = ''] = path.split('?')[0]?.split('/') ?? [];
  return answerFile(new Request(url, init), { slug, file }, releasesOf(report));
}
const rowsOf = async (response: Response): Promise<Record<string, string>[]> =>
  Papa.parse<Record<string, string>>((await response.text()).replace(/\r\n$/, ''), { header: true }).data;
const headerOf = async (path: string) => (await (await ask(path)).text()).split('\r\n')[0];

describe('columns', () => {
  it.each([
    [
      'schemes.csv',
      'code,title,programme,category,year,district,recipient,support_vnd,counterpart_vnd,total_vnd,leverage_ratio,jobs,status,source_ids',
    ],
    [
      'summary.csv',
      'programme,category,schemes,schemes_basis,support_vnd,support_basis,counterpart_vnd,counterpart_basis,leverage_ratio,leverage_basis,jobs,jobs_basis',
    ],
    [
      'summary.csv?by=period',
      'period,schemes,schemes_basis,support_vnd,support_basis,counterpart_vnd,counterpart_basis,leverage_ratio,leverage_basis,jobs,jobs_basis',
    ],
    [
      'figures.csv',
      'id,measure,unit,value,lower,upper,basis,programme,category,period_from,period_to,formula,inputs,source_id,quote',
    ],
    ['sources.csv', 'id,kind,title,author,publisher,url,published_on,scope_vi,scope_en,note_vi,note_en'],
  ])('are as documented in %s', async (file, header) => {
    expect(await headerOf(`example/${file}`)).toBe(header);
  });
});

describe('schemes.csv', () => {
  it('holds each scheme with what is published of it, and neutralises formulas', async () => {
    const rows = await rowsOf(await ask('example/schemes.csv'));
    expect(rows.map(({ code }) => code)).toEqual(['XX-01', 'XX-02', 'XX-05', 'XX-03', 'XX-04']);
    expect(rows[0]).toEqual({
      code: 'XX-01',
      title: '\'=Máy cắt, "kim loại"',
      programme: 'kcqg',
      category: 'machinery',
      year: '2019',
      district: '180',
      recipient: 'Hợp tác xã Lụa Vy',
      support_vnd: '170000000',
      counterpart_vnd: '486000000',
      total_vnd: '656000000',
      leverage_ratio: '2.858824',
      jobs: '7',
      status: 'named',
      source_ids: 'document',
    });
    expect(rows[2]).toMatchObject({ support_vnd: '', leverage_ratio: '', source_ids: 'document;other' });
  });

  it('holds the same rows with labels for people', async () => {
    const vietnamese = await (await ask('example/schemes.csv?excel=1')).arrayBuffer();
    expect([...new Uint8Array(vietnamese).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const english = await rowsOf(await ask('example/schemes.csv?excel=1&lang=en&programme=kcqg'));
    expect(english[0]).toMatchObject({
      'Scheme code': 'XX-01',
      Programme: 'National programme',
      'District (before 1 July 2025)': 'Thượng Mẫu',
      Status: 'Named',
      'State support (VND)': '170000000',
    });
    expect(english).toHaveLength(2);
  });

  it('has as many rows as its button says', async () => {
    for (const [id, search] of [
      ['schemes', 'programme=kcqg'],
      ['summary', 'by=category'],
      ['figures', ''],
    ] as const) {
      expect(await rowsOf(await ask(`example/${id}.csv?${search}`))).toHaveLength(countRows(aReport(), id, search));
    }
  });

  it('agrees with the page for every register and every combination of filters', async () => {
    await fc.assert(
      fc.asyncProperty(anyRegister, anyRegisterQuery, async (schemes, query) => {
        const page = readRegister({ schemes, dataset: aReport().publication.dataset }, query, collate);
        const rows = await rowsOf(await ask(`example/schemes.csv?${registerSearch(query)}`, {}, aReport({ schemes })));
        expect(rows.map(({ code }) => code)).toEqual(page.found.map(({ code }) => code));
        expect(rows.filter(({ status }) => status === 'named')).toHaveLength(page.named);
        const columns = { support: 'support_vnd', counterpart: 'counterpart_vnd', total: 'total_vnd', jobs: 'jobs' };
        for (const column of summedColumns) {
          const given = rows.map((row) => row[columns[column]] ?? '').filter((value) => value !== '');
          expect(given).toHaveLength(page.sums[column].published);
          const sum = given.length === 0 ? null : given.reduce((total, value) => total + Number(value), 0);
          expect(sum).toBe(page.sums[column].value);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('summary.csv', () => {
  it('ends with the total, and says of each figure why it may be shown', async () => {
    const rows = await rowsOf(await ask('example/summary.csv?by=category'));
    expect(rows.map(({ category }) => category)).toEqual(['machinery', 'not_itemised', 'total']);
    expect(rows[0]).toMatchObject({ schemes: '3', schemes_basis: 'published', support_vnd: '', jobs: '12' });
    expect(rows[1]).toMatchObject({ schemes: '2', schemes_basis: 'derived', support_basis: 'not_published' });
    expect(rows[2]).toMatchObject({ schemes: '5', support_vnd: '1500000000', counterpart_vnd: '4000000001', jobs: '' });
  });

  it('names the total in every dimension, in the language of the file', async () => {
    const rows = await rowsOf(await ask('example/summary.csv?by=period,programme&excel=1'));
    expect(rows.at(-1)).toMatchObject({ 'Giai đoạn': 'Tổng cộng', 'Chương trình': 'Tổng cộng', 'Số đề án': '5' });
  });
});

describe('figures.csv', () => {
  it('has one row for each figure: stated, derived, and looked for in vain', async () => {
    const rows = await rowsOf(await ask('example/figures.csv'));
    const byId = new Map(rows.map((row) => [row.id, row]));
    expect(byId.size).toBe(rows.length);
    expect(byId.get('T02')).toMatchObject({
      value: '900000000',
      lower: '900000000',
      basis: 'published',
      programme: 'kcqg',
      category: 'all',
      formula: '',
      source_id: 'document',
      quote: 'The document says 900000000.',
    });
    expect(byId.get('support.kcdp.all.2017-2021')).toMatchObject({
      value: '600000000',
      basis: 'derived',
      formula: 'T04 - T02',
      inputs: 'T04;T02;P1',
      quote: '',
    });
    expect(byId.get('counterpart.kcqg.all.2017-2021')).toMatchObject({ value: '', lower: '', basis: 'not_published' });
    expect(byId.get('jobs.all.all.2017-2021')).toMatchObject({ basis: 'not_published' });
  });

  it('gives formulas that give the value, with inputs that are rows or premises', async () => {
    const rows = await rowsOf(await ask('example/figures.csv'));
    const values = new Map(rows.map(({ id, value }) => [id, Number(value)]));
    for (const { formula = '', inputs = '', value } of rows.filter(({ basis }) => basis === 'derived')) {
      for (const input of inputs.split(';')) expect(values.has(input) || input === 'P1').toBe(true);
      let sign = 1;
      const sum = formula.split(' ').reduce((total, word) => {
        if (word === '+' || word === '-') sign = word === '+' ? 1 : -1;
        else return total + sign * (values.get(word) ?? Number.NaN);
        return total;
      }, 0);
      if (!/[*/]/.test(formula)) expect(sum).toBe(Number(value));
    }
  });
});

describe('json', () => {
  it('says what it is and holds typed values', async () => {
    const { meta, rows } = await (await ask('example/schemes.json?category=machinery&page=1')).json();
    expect(meta).toEqual({
      dataset: 'example',
      table: 'schemes',
      release: 3,
      published_at: '2022-01-01T00:00:00Z',
      query: { category: ['machinery'] },
      rows: 3,
    });
    expect(rows[0]).toMatchObject({ code: 'XX-01', title: '=Máy cắt, "kim loại"', support_vnd: 170_000_000 });
    expect(rows[2]).toMatchObject({ support_vnd: null, source_ids: ['document'] });
  });

  it('tells where each figure comes from', async () => {
    const { rows } = await (await ask('example/figures.json')).json();
    const derived = rows.find(({ id }: { id: string }) => id === 'support.kcdp.all.2017-2021');
    expect(derived.provenance).toEqual({
      qualifier: null,
      rule: 'difference',
      terms: [
        { sign: 1, figure: 'T04' },
        { sign: -1, figure: 'T02' },
      ],
      premises: ['P1'],
      caveats: [],
    });
    const summary = await (await ask('example/summary.json?by=programme')).json();
    expect(summary.rows[0].provenance.figures.support).toBe('T02');
  });

  it('is well formed without rows', async () => {
    const empty = await (await ask('example/schemes.json?q=nothing')).json();
    expect(empty).toMatchObject({ meta: { rows: 0 }, rows: [] });
  });
});

describe('answers', () => {
  it('are files that any site may read', async () => {
    const { status, headers } = await ask('example/schemes.csv');
    expect(status).toBe(200);
    expect(Object.fromEntries(headers)).toMatchObject({
      'access-control-allow-origin': '*',
      'cache-control': 'public, max-age=0, must-revalidate',
      'content-disposition':
        'attachment; filename="example_khuyen-cong_schemes_2017-2021_r3.csv"; filename*=UTF-8\'\'example_khuyen-cong_schemes_2017-2021_r3.csv',
      'content-type': 'text/csv; charset=utf-8',
      'x-content-type-options': 'nosniff',
    });
  });

  it('to HEAD have no body and the same headers', async () => {
    const [get, head] = [await ask('example/schemes.csv'), await ask('example/schemes.csv', { method: 'HEAD' })];
    expect(await head.text()).toBe('');
    expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(get.headers));
  });

  it('are not sent again where the reader has them', async () => {
    const tag = (await ask('example/schemes.csv?category=machinery&programme=kcdp')).headers.get('etag') ?? '';
    expect(tag).toMatch(/^"[\w-]+"$/);
    const same = (path: string, given: string) => ask(path, { headers: { 'if-none-match': given } });
    expect((await same('example/schemes.csv?programme=kcdp&category=machinery', tag)).status).toBe(304);
    expect((await same('example/schemes.csv?programme=kcdp&category=machinery', `"x", W/${tag}`)).status).toBe(304);
    expect((await same('example/schemes.csv?programme=kcdp', tag)).status).toBe(200);
    expect((await same('example/schemes.json?programme=kcdp&category=machinery', tag)).status).toBe(200);
    expect((await same('example/schemes.csv?programme=kcdp&category=machinery&excel=1', tag)).status).toBe(200);
    const { release } = aPublication();
    const next = aReport({ release: { ...release, number: 4, contentHash: 'other' } });
    expect((await ask('example/schemes.csv', { headers: { 'if-none-match': tag } }, next)).status).toBe(200);
  });

  it.each([
    'nowhere/schemes.csv',
    'example/schemes.xml',
    'example/schemes',
    'example/.csv',
    'example/schemes.csv.json',
    'example/constructor.csv',
    'example/schemes.toString',
    '__proto__/schemes.csv',
  ])('say what there is where there is nothing: %s', async (path) => {
    const response = await ask(path);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toMatch('application/problem+json');
    expect((await response.json()).available).toContain('/api/v1/example/schemes.csv');
  });

  it('name what they do not understand in a query, with what is valid', async () => {
    const response = await ask('example/summary.csv?programme=xyz&by=year&colour=red');
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      status: 400,
      detail: expect.stringContaining('programme=xyz'),
      detail_vi: expect.stringContaining('programme=xyz'),
      problems: [
        { key: 'by', value: 'year', valid: ['programme', 'category', 'period'] },
        { key: 'programme', value: 'xyz', valid: ['kcqg', 'kcdp'] },
        { key: 'colour', reason: 'unknown_key' },
      ],
    });
  });

  it.each(['lang=fr', 'excel=yes', 'q=%00', 'page=0', `q=${'x'.repeat(5000)}`, '%00=1', '__proto__=1', 'district=999'])(
    'to a query that is not understood are 400: %s',
    async (search) => {
      expect((await ask(`example/schemes.csv?${search}`)).status).toBe(400);
    },
  );

  it('never fail, whatever is asked', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), async (key, value) => {
        const search = new URLSearchParams([[key, value]]);
        expect([200, 400]).toContain((await ask(`example/schemes.csv?${search}`)).status);
      }),
    );
  });
});
