import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Publication } from '@/lib/domain/publication';
import { reportOf } from '@/lib/domain/report';
import { answerFile } from '@/lib/export/answer-file';
import { aFullPublication, smallRegister } from '@/tests/fixtures/full-register';
import { aPublication, aStatement } from '@/tests/fixtures/publication';

function ask(file: string, publication: Publication = aFullPublication(smallRegister)): Promise<Response> {
  const url = `http://localhost/api/v1/example/${file}`;
  return answerFile(
    new Request(url),
    { slug: 'example', file: file.split('?')[0] ?? '' },
    {
      load: async () => reportOf(publication),
      numbers: async () => [publication.release.number],
      slugs: async () => ['example'],
    },
  );
}
const rowsOf = async (response: Response): Promise<Record<string, string>[]> =>
  Papa.parse<Record<string, string>>((await response.text()).replace(/^\uFEFF/, '').replace(/\r\n$/, ''), {
    header: true,
  }).data;

describe('summary.csv of a full register', () => {
  it('breaks down by year and district', async () => {
    const rows = await rowsOf(await ask('summary.csv?by=district,year'));
    expect(rows.map(({ district, year, support_vnd }) => [district, year, support_vnd])).toEqual([
      ['180', '2017', '300000000'],
      ['180', '2018', '150000000'],
      ['180', '2019', '250000000'],
      ['180', '2020', '80000000'],
      ['187', '2017', '200000000'],
      ['187', '2018', '100000000'],
      ['187', 'not_published', '40000000'],
      ['not_published', '2021', '60000000'],
      ['total', 'total', '1180000000'],
    ]);
    expect(rows[0]).toMatchObject({ support_basis: 'register', leverage_ratio: '3', leverage_basis: 'derived' });
    expect(rows[5]).toMatchObject({ counterpart_vnd: '', counterpart_basis: 'not_published' });
  });

  it('says that the sums of a partial register are at least, and of which no bound is known', async () => {
    const partial = aFullPublication(smallRegister, { coverage: 'partial' });
    const [national, , total] = await rowsOf(await ask('summary.csv?by=programme', partial));
    expect(national).toMatchObject({
      schemes: '2',
      schemes_lower: '2',
      schemes_upper: '',
      support_vnd: '550000000',
      support_vnd_lower: '550000000',
      support_vnd_upper: '',
    });
    expect(total).toMatchObject({ programme: 'total', support_vnd_lower: '1180000000', support_vnd_upper: '' });
    const [whole] = await rowsOf(await ask('summary.csv?by=programme'));
    expect(Object.keys(whole ?? {})).not.toContain('support_vnd_lower');
  });

  it('has names for people', async () => {
    const rows = await rowsOf(await ask('summary.csv?by=district&excel=1'));
    expect(rows.map((row) => row['Huyện, thành phố (trước 1/7/2025)'])).toEqual([
      'Thượng Mẫu',
      'Hạ Mẫu',
      'Chưa công bố',
      'Tổng cộng',
    ]);
  });

  it('says which breakdowns there are, and has only those of published figures where there is no full register', async () => {
    const refused = await ask('summary.csv?by=district', aPublication());
    expect(refused.status).toBe(400);
    expect((await refused.json()).problems).toMatchObject([
      { key: 'by', value: 'district', valid: ['programme', 'category', 'period'] },
    ]);
    const unknown = await ask('summary.csv?by=week');
    expect((await unknown.json()).problems).toMatchObject([
      { key: 'by', value: 'week', valid: ['programme', 'category', 'period', 'year', 'district'] },
    ]);
  });
});

describe('figures.csv of a full register', () => {
  it('has a column for the district, and says over how many rows each sum is', async () => {
    const rows = await rowsOf(await ask('figures.csv'));
    const byId = new Map(rows.map((row) => [row.id, row]));
    expect(byId.size).toBe(rows.length);
    expect(byId.get('counterpart.all.all.2017-2021.d-187')).toMatchObject({
      district: '187',
      value: '1160000000',
      upper: '',
      basis: 'register',
      formula: 'sum(2 of 3 schemes)',
      inputs: '',
    });
    expect(byId.get('support.all.all.2017-2021.undated')).toMatchObject({
      district: 'all',
      period_from: '',
      period_to: '',
    });
    expect(byId.get('leverage_ratio.all.all.2017-2021.d-180')?.formula).toBe(
      'counterpart.all.all.2017-2021.d-180 / support.all.all.2017-2021.d-180',
    );
  });

  it('has every input of a formula as a row, also beside published figures', async () => {
    const statements = [
      aStatement('T01', 'support', 1_180_000_000),
      aStatement('T02', 'support', 5, { programme: 'kcqg' }),
    ];
    const premises = [{ id: 'P1', kind: 'single_programme', statementId: null }] as const;
    for (const coverage of ['complete', 'partial'] as const) {
      const rows = await rowsOf(
        await ask('figures.csv', aFullPublication(smallRegister, { coverage }, { statements, premises })),
      );
      const ids = new Set(['P1', ...rows.map(({ id }) => id)]);
      for (const { inputs = '', id } of rows) {
        for (const input of inputs.split(';').filter(Boolean)) {
          expect(ids.has(input) || input.endsWith('~register'), `${input} of ${id}`).toBe(true);
        }
      }
    }
  });
});
