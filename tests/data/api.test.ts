import { parseString } from '@fast-csv/parse';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { reportOf } from '@/lib/domain/report';
import { answerFile } from '@/lib/export/answer-file';
import { readSeed } from '@/lib/ingest/read-seed';
import { categoriesWithRemainder } from '@/lib/vocabulary/category';
import { programmes } from '@/lib/vocabulary/programme';

const reading = await readSeed('prisma/seed/lang-son');
if (!reading.ok) throw new Error('The seed has mistakes.');
const { seedHash: _, ...content } = reading.content;
const release = { ...content.release, number: 1, publishedAt: '2026-01-01T00:00:00Z', contentHash: 'seed' };
const report = reportOf({ ...content, release });

async function fileText(file: string): Promise<string> {
  const request = new Request(`http://localhost/api/v1/lang-son/${file}`);
  const name = file.split('?')[0] ?? '';
  const releases = { load: async () => report, slugs: async () => ['lang-son'], numbers: async () => [1] };
  const response = await answerFile(request, { slug: 'lang-son', file: name }, releases);
  expect(response.status).toBe(200);
  return response.text();
}
const rowsOf = async (file: string) =>
  Papa.parse<Record<string, string>>((await fileText(file)).trimEnd(), { header: true }).data;
const million = (text: string | undefined) => (text ? Number(text) / 1_000_000 : null);

describe('the files of Lạng Sơn', () => {
  it('hold 58 schemes, 4 of them named', async () => {
    const rows = await rowsOf('schemes.csv');
    expect(rows).toHaveLength(58);
    expect(rows.filter(({ status }) => status === 'named')).toHaveLength(4);
    expect(rows.slice(0, 4).every(({ status }) => status === 'named')).toBe(true);
  });

  it.each(['schemes.csv', 'summary.csv', 'figures.csv', 'sources.csv', 'schemes.csv?excel=1&lang=en'])(
    'are read the same by two parsers: %s',
    async (file) => {
      const text = (await fileText(file)).replace(/^\uFEFF/, '');
      const withFastCsv = await new Promise<string[][]>((resolve, reject) => {
        const rows: string[][] = [];
        parseString(text)
          .on('error', reject)
          .on('data', (row: string[]) => rows.push(row))
          .on('end', () => resolve(rows));
      });
      expect(Papa.parse<string[]>(text.replace(/\r\n$/, '')).data).toEqual(withFastCsv);
      expect(new Set(withFastCsv.map((row) => row.length)).size).toBe(1);
    },
  );

  it('break the support and the schemes down as the table of the facts does', async () => {
    const rows = await rowsOf('summary.csv');
    const cells = rows.map((row) => [row.programme, row.category, Number(row.schemes), million(row.support_vnd)]);
    expect(cells).toEqual([
      ['kcqg', 'technical_demonstration', 3, 1_500],
      ['kcqg', 'machinery', 3, 850],
      ['kcqg', 'typical_products', 0, 0],
      ['kcqg', 'not_itemised', 0, 0],
      ['kcdp', 'technical_demonstration', 0, 0],
      ['kcdp', 'machinery', 42, 5_406.8],
      ['kcdp', 'typical_products', 6, 514.2],
      ['kcdp', 'not_itemised', 4, 703],
      ['total', 'total', 58, 8_974],
    ]);
    expect(rows.at(-1)).toMatchObject({ counterpart_vnd: '46236680000', jobs: '', jobs_basis: 'not_published' });
    for (const row of rows.slice(0, -1)) {
      expect(row).toMatchObject({ counterpart_vnd: '', counterpart_basis: 'not_published', leverage_ratio: '' });
    }
  });

  it.each(['programme', 'category', 'period', 'programme,category', 'period,programme', 'period,category,programme'])(
    'add up by %s under every filter, and agree with the register',
    async (by) => {
      for (const programme of [[], ...programmes.map((code) => [code])]) {
        for (const category of [[], ...categoriesWithRemainder.map((code) => [code])]) {
          const filters = new URLSearchParams([
            ...programme.map((code) => ['programme', code]),
            ...category.map((code) => ['category', code]),
          ]);
          const rows = await rowsOf(`summary.csv?by=${by}&${filters}`);
          const total = rows.pop();
          for (const column of ['schemes', 'support_vnd'] as const) {
            if (rows.every((row) => row[column] !== '') && rows.length > 0) {
              expect(rows.reduce((sum, row) => sum + Number(row[column]), 0)).toBe(Number(total?.[column]));
            }
          }
          if (total?.schemes !== '')
            expect(await rowsOf(`schemes.csv?${filters}`)).toHaveLength(Number(total?.schemes));
        }
      }
    },
  );

  it('list every figure once, with inputs that are listed too', async () => {
    const rows = await rowsOf('figures.csv');
    const ids = new Set(rows.map(({ id }) => id));
    expect(ids.size).toBe(rows.length);
    const premises = new Set(report.publication.premises.map(({ id }) => id));
    const inputs = rows.flatMap((row) => (row.inputs ? row.inputs.split(';') : []));
    expect(inputs.filter((id) => !ids.has(id) && !premises.has(id))).toEqual([]);
    expect(rows.filter(({ basis }) => basis === 'published')).toHaveLength(report.publication.statements.length);
    for (const row of rows) {
      if (row.basis === 'published') expect(row.quote && row.source_id && row.value).toBeTruthy();
      if (row.basis === 'derived') expect(row.formula && row.inputs && row.value).toBeTruthy();
      if (row.basis === 'not_published') expect(row.value + (row.lower ?? '') + (row.upper ?? '')).toBe('');
    }
  });

  it('give the derived figures that the facts call for', async () => {
    const byId = new Map((await rowsOf('figures.csv')).map((row) => [row.id, row]));
    expect(million(byId.get('support.kcqg.machinery.2017-2021')?.value)).toBe(850);
    expect(million(byId.get('support.kcdp.machinery.2017-2021')?.value)).toBe(5_406.8);
    expect(million(byId.get('support.kcdp.typical_products.2017-2021')?.value)).toBe(514.2);
    expect(byId.get('leverage_ratio.all.all.2017-2021')).toMatchObject({ value: '5.152293', formula: 'A19 / A18' });
    expect(byId.get('A20')).toMatchObject({ value: '5.15', basis: 'published' });
    expect(byId.get('jobs.all.all.2017-2021')).toMatchObject({ value: '', basis: 'not_published' });
    expect(byId.get('counterpart.kcqg.all.2017-2021')).toMatchObject({ value: '', basis: 'not_published' });
  });
});
