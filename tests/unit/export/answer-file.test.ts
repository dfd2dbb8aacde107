import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { WholePublication } from '@/lib/domain/publication';
import { readRegister } from '@/lib/domain/register/read-register';
import { summedColumns } from '@/lib/domain/register/sums';
import type { Report } from '@/lib/domain/report';
import { answerFile, type Releases } from '@/lib/export/answer-file';
import { countRows } from '@/lib/export/count-rows';
import { collate } from '@/lib/format/collate';
import { registerSearch } from '@/lib/schemas/register-query';
import { tableFormatIds, tableFormats } from '@/lib/vocabulary/file-format';
import { anyRegister, aPublication } from '../../fixtures/publication';
import { anyRegisterQuery } from '../../fixtures/register-query';
import { aReport } from '../../fixtures/report';

/** The dataset of a report that is its current release; `earlier` are the ones before it. */
const releasesOf = (report: Report, earlier: readonly Report[] = []): Releases => {
  const { slug } = report.publication.dataset;
  const all = [report, ...earlier];
  return {
    load: async (asked, number = report.publication.release.number) =>
      (asked === slug && all.find(({ publication }) => publication.release.number === number)) || null,
    numbers: async (asked) => (asked === slug ? all.map(({ publication }) => publication.release.number) : []),
    slugs: async () => [slug],
  };
};

function ask(
  path: string,
  init: RequestInit = {},
  report = aReport(),
  earlier: readonly Report[] = [],
): Promise<Response> {
  const url = new URL(`http://localhost/api/v1/${path}`);
  const [slug = '', file = ''] = path.split('?')[0]?.split('/') ?? [];
  return answerFile(new Request(url, init), { slug, file }, releasesOf(report, earlier));
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
        expect(rows.map(({ code }) => code)).toEqual([...page.found].map(({ code }) => code));
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
      address: 'http://localhost/api/v1/example/schemes.json?category=machinery&release=3',
      dictionary: 'http://localhost/vi/example/dictionary?release=3#schemes',
      licence: {
        id: 'CC-BY-4.0',
        name: 'Creative Commons Attribution 4.0 International',
        url: 'https://creativecommons.org/licenses/by/4.0/',
      },
      sources: [
        {
          id: 'document',
          title: '=Tài liệu, "mẫu"',
          publisher: 'An example publisher',
          url: 'https://example.org/document',
        },
      ],
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
      'x-release': '3',
      'x-rows': '5',
      vary: 'Accept-Encoding',
    });
    expect(headers.has('last-modified')).toBe(false);
  });

  it('lead to where they are, what they may be used for and what their columns mean', async () => {
    const linksOf = async (path: string) => (await ask(path)).headers.get('link')?.split(', ');
    const own = 'http://localhost/api/v1/example/schemes.csv';
    const dictionary = '<http://localhost/vi/example/dictionary#schemes>; rel="describedby"; type="text/html"';
    const license = '<https://creativecommons.org/licenses/by/4.0/>; rel="license"';
    expect(await linksOf('example/schemes.csv?sort=-support&programme=kcdp&page=1')).toEqual([
      `<${own}?programme=kcdp&sort=-support>; rel="canonical"`,
      license,
      dictionary,
      '<http://localhost/api/v1/example/schemes.csv-metadata.json?programme=kcdp&sort=-support>; rel="describedby"; type="application/csvm+json"',
    ]);
    expect(await linksOf('example/schemes.csv?excel=1&lang=en&release=3')).toEqual([
      `<${own}?excel=1&lang=en&release=3>; rel="canonical"`,
      license,
      '<http://localhost/en/example/dictionary?release=3#schemes>; rel="describedby"; type="text/html"',
    ]);
  });

  it('say in which language the words of a file for people are', async () => {
    const languageOf = async (path: string) => (await ask(path)).headers.get('content-language');
    expect(await languageOf('example/schemes.csv?excel=1&lang=en')).toBe('en');
    expect(await languageOf('example/schemes.xlsx')).toBe('vi');
    expect(await languageOf('example/schemes.csv?lang=en')).toBeNull();
  });

  it('say where they were asked, so that another host has another tag', async () => {
    const askAt = (host: string) => ask('example/schemes.json', { headers: { host } });
    const [one, other] = [await askAt('a.example'), await askAt('b.example')];
    expect((await one.json()).meta.address).toBe('http://a.example/api/v1/example/schemes.json?release=3');
    expect(one.headers.get('etag')).not.toBe(other.headers.get('etag'));
  });

  it('make no table for a reader who has the file', async () => {
    const report = aReport();
    const tag = (await ask('example/schemes.xlsx', {}, report)).headers.get('etag') ?? '';
    const broken: Report = {
      ...report,
      publication: {
        ...report.publication,
        get schemes(): never {
          throw new Error('The schemes were read.');
        },
      },
    };
    expect((await ask('example/schemes.xlsx', { headers: { 'if-none-match': tag } }, broken)).status).toBe(304);
  });

  it.each(tableFormatIds)('to HEAD have no body and the same headers: %s', async (id) => {
    const { extension, search, mediaType } = tableFormats[id];
    const path = `example/schemes.${extension}?${search}`;
    const [get, head] = [await ask(path), await ask(path, { method: 'HEAD' })];
    expect(await head.text()).toBe('');
    expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(get.headers));
    expect(get.headers.get('content-type')).toBe(mediaType);
    expect((await get.arrayBuffer()).byteLength).toBeGreaterThan(300);
  });

  it('are not sent again where the reader has them', async () => {
    const tag = (await ask('example/schemes.csv?category=machinery&programme=kcdp')).headers.get('etag') ?? '';
    expect(tag).toMatch(/^W\/"[\w-]+"$/);
    const same = (path: string, given: string) => ask(path, { headers: { 'if-none-match': given } });
    expect((await same('example/schemes.csv?programme=kcdp&category=machinery', tag)).status).toBe(304);
    expect(
      (await same('example/schemes.csv?programme=kcdp&category=machinery', `"x", ${tag.replace('W/', '')}`)).status,
    ).toBe(304);
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
    expect((await response.json()).available).toEqual(
      expect.arrayContaining([
        '/api/v1/example/schemes.csv',
        '/api/v1/example/schemes.xlsx',
        '/api/v1/example/package.zip',
        '/api/v1/example/updates.atom',
      ]),
    );
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

describe('a frozen file', () => {
  const { release, schemes, dataset } = aPublication();
  const numbered = (number: number, rest: Partial<WholePublication> = {}) =>
    aReport({ release: { ...release, number, contentHash: `content ${number}` }, ...rest });
  const first = numbered(1, { schemes: schemes.slice(0, 2) });
  const askOf = (path: string, current: Report, earlier: readonly Report[] = [first]) =>
    ask(path, {}, current, earlier);

  it('is the release that is asked for, byte for byte, whatever is current', async () => {
    const answers = [numbered(2), numbered(3, { schemes: [] }), first].map((current) =>
      askOf('example/schemes.csv?release=1', current, current === first ? [] : [first]),
    );
    const [one, ...others] = await Promise.all(answers.map(async (answer) => (await answer).text()));
    expect(Papa.parse<{ code: string }>(one ?? '', { header: true }).data).toHaveLength(3);
    for (const other of others) expect(other).toBe(one);
  });

  it.each(tableFormatIds)('says byte for byte what the current one says while it is that: %s', async (id) => {
    const { extension, search } = tableFormats[id];
    const ofCurrent = await askOf(`example/figures.${extension}?${search}`, numbered(2));
    const frozen = await askOf(`example/figures.${extension}?${search}&release=2`, numbered(2));
    expect(Buffer.from(await frozen.arrayBuffer()).equals(Buffer.from(await ofCurrent.arrayBuffer()))).toBe(true);
  });

  it('may be kept for a day, has its own tag and the number in its name', async () => {
    const frozen = await askOf('example/schemes.csv?release=1', numbered(2));
    const current = await askOf('example/schemes.csv', numbered(2));
    expect(frozen.headers.get('cache-control')).toBe('public, max-age=86400');
    expect(current.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
    expect(frozen.headers.get('etag')).not.toBe(current.headers.get('etag'));
    expect(frozen.headers.get('content-disposition')).toContain('_r1.csv"');
    expect(current.headers.get('content-disposition')).toContain('_r2.csv"');
    expect((await (await askOf('example/figures.json?release=1', numbered(2))).json()).meta.release).toBe(1);
  });

  it('of another store has another tag, even where its content is the same', async () => {
    const asked = 'example/schemes.json?release=1';
    const again = numbered(1, { release: { ...first.publication.release, publishedAt: '2030-01-01T00:00:00.000Z' } });
    const [one, other] = [await askOf(asked, numbered(2)), await askOf(asked, numbered(2), [again])];
    expect(await other.text()).not.toBe(await one.text());
    expect(other.headers.get('etag')).not.toBe(one.headers.get('etag'));
  });

  it('understands what was valid then', async () => {
    const without = numbered(2, { dataset: { ...dataset, districts: [] }, schemes: [] });
    expect((await askOf('example/schemes.csv?district=180&release=1', without)).status).toBe(200);
    expect((await askOf('example/schemes.csv?district=180', without)).status).toBe(400);
  });

  it.each(['9', '0', '01', '-1', '1e0', 'x', '__proto__', '1&release=2'])(
    'that there is not is refused with those that there are: %s',
    async (value) => {
      const response = await askOf(`example/schemes.csv?release=${value}`, numbered(2));
      expect(response.status).toBe(400);
      expect((await response.json()).problems[0]).toMatchObject({ key: 'release', valid: ['2', '1'] });
    },
  );
});

describe('invented data', () => {
  const invented = aReport({ dataset: { ...aPublication().dataset, isIllustrative: true } });
  const askOf = (path: string, init: RequestInit = {}) => ask(path, init, invented);

  it.each(['schemes', 'summary', 'figures', 'sources'])(
    'is marked in each row of %s, and in its name',
    async (table) => {
      const response = await askOf(`example/${table}.csv`);
      expect(response.headers.get('x-illustrative')).toBe('true');
      expect(response.headers.get('content-disposition')).toContain('_so-lieu-bia_invented.csv"');
      const rows = await rowsOf(response);
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect(Object.entries(row).at(-1)).toEqual(['illustrative', 'true']);
      const people = await rowsOf(await askOf(`example/${table}.csv?excel=1`));
      for (const row of people) expect(Object.entries(row).at(-1)).toEqual(['Số liệu bịa', 'Số liệu bịa']);
      const english = await rowsOf(await askOf(`example/${table}.csv?excel=1&lang=en`));
      expect(Object.entries(english[0] ?? {}).at(-1)).toEqual(['Invented data', 'Invented']);
      const json = await (await askOf(`example/${table}.json`)).json();
      expect(json.meta.illustrative).toBe(true);
      for (const row of json.rows) expect(row.illustrative).toBe(true);
    },
  );

  it('is marked in answers that hold no data, and real data never is', async () => {
    const tag = (await askOf('example/schemes.csv')).headers.get('etag') ?? '';
    const kept = await askOf('example/schemes.csv', { headers: { 'if-none-match': tag } });
    expect([kept.status, kept.headers.get('x-illustrative')]).toEqual([304, 'true']);
    const refused = await askOf('example/schemes.csv?lang=fr');
    expect([refused.status, refused.headers.get('x-illustrative')]).toEqual([400, 'true']);
    const real = await ask('example/schemes.json');
    expect(real.headers.has('x-illustrative')).toBe(false);
    expect(await real.text()).not.toContain('illustrative');
  });
});

describe('the papers of a scheme', () => {
  const [first, ...rest] = aPublication().schemes;
  const withPapers = aReport({
    schemes: first ? [{ ...first, decision: '12/QĐ-SCT', decidedOn: '2019-03-01', acceptedOn: null }, ...rest] : [],
  });

  it('are columns where the release has any, whatever the query finds', async () => {
    for (const search of ['', '?q=nothing']) {
      const header = (await (await ask(`example/schemes.csv${search}`, {}, withPapers)).text()).split('\r\n')[0];
      expect(header).toMatch(/,status,source_ids,decision,decided_on$/);
    }
    const [row] = await rowsOf(await ask('example/schemes.csv', {}, withPapers));
    expect(row).toMatchObject({ decision: '12/QĐ-SCT', decided_on: '2019-03-01' });
  });
});
