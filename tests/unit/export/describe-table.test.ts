import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Publication } from '@/lib/domain/publication';
import { type Report, reportOf } from '@/lib/domain/report';
import { datasets, type FileDatasetId, fileDatasetIds } from '@/lib/export/datasets';
import { describeTable } from '@/lib/export/describe-table';
import type { CellType, DescribedColumn } from '@/lib/export/described-table';
import type { FileDataset } from '@/lib/export/file-dataset';
import { markedTable } from '@/lib/export/marked-table';
import { firstRows } from '@/lib/export/rows';
import type { CellValue } from '@/lib/export/table';
import { readSeed } from '@/lib/ingest/read-seed';
import { readQuery } from '@/lib/schemas/query';
import { aFullPublication, anyFullPublication, smallRegister } from '@/tests/fixtures/full-register';
import { anyRegister, aPublication } from '@/tests/fixtures/publication';

const reading = await readSeed('prisma/seed/lang-son');
if (!reading.ok) throw new Error('The seed has mistakes.');
const langSon: Publication = {
  ...reading.content,
  release: { ...aPublication().release, ...reading.content.release, number: 1, publishedAt: '2026-01-01T00:00:00Z' },
};

const holds: Record<CellType, (value: CellValue) => boolean> = {
  text: (value) => typeof value === 'string',
  integer: (value) => Number.isSafeInteger(value),
  number: (value) => Number.isFinite(value),
  year: (value) => typeof value === 'number' && /^\d{4}$/.test(String(value)),
  date: (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value),
  boolean: (value) => typeof value === 'boolean',
  url: (value) => typeof value === 'string' && URL.canParse(value),
  list: (value) => Array.isArray(value),
};

/** Why a value is not what its column says; `null` where it is. */
function misfit({ type, codes, isRequired, minimum }: DescribedColumn, value: CellValue): string | null {
  if (value === null || (Array.isArray(value) && value.length === 0)) return isRequired ? 'empty' : null;
  if (!holds[type](value)) return `no ${type}`;
  if (codes !== null && !codes.some(({ code }) => code === value)) return 'unknown code';
  if (minimum !== null && typeof value === 'number' && value < minimum) return `less than ${minimum}`;
  return null;
}

async function expectFit(report: Report, id: FileDatasetId, search = ''): Promise<void> {
  const dataset: FileDataset = datasets[id];
  const { query } = readQuery(dataset.parameters(report), new URLSearchParams(search));
  const table = markedTable(dataset.table(report, query), report.publication.dataset);
  const { columns } = table;
  const rows = await firstRows(table.rows, table.rows.count);
  const described = describeTable(report, id, search);
  expect(described.columns.map((column) => column.id)).toEqual(columns.map((column) => column.id));
  const misfits = rows.flatMap((row) =>
    columns.flatMap((column, index) => {
      const told = described.columns[index];
      const reason = told ? misfit(told, column.value(row)) : 'not described';
      return reason === null ? [] : [`${id}?${search} ${column.id} ${JSON.stringify(column.value(row))}: ${reason}`];
    }),
  );
  expect(misfits).toEqual([]);
  const keyColumns = columns.filter((column) => described.primaryKey.includes(column.id));
  expect(keyColumns).toHaveLength(described.primaryKey.length);
  expect(new Set(rows.map((row) => JSON.stringify(keyColumns.map((column) => column.value(row))))).size).toBe(
    rows.length,
  );
}

const breakdowns = ['', 'by=period', 'by=category', 'by=period,programme,category'];
const registerBreakdowns = [...breakdowns, 'by=year', 'by=district,year', 'by=district,period'];

async function expectAllFit(publication: Publication): Promise<void> {
  const report = reportOf(publication);
  for (const id of fileDatasetIds) if (id !== 'summary') await expectFit(report, id);
  const all = publication.dataset.coverage === 'listed' ? breakdowns : registerBreakdowns;
  for (const search of all) await expectFit(report, 'summary', search);
}

describe('describeTable', () => {
  it('says of every value of every file what it is', async () => {
    await expectAllFit(langSon);
    await expectAllFit(aPublication());
    await expectAllFit(aPublication({ dataset: { ...aPublication().dataset, isIllustrative: true } }));
    await expectAllFit(aFullPublication(smallRegister));
    await expectAllFit(aFullPublication(smallRegister, { coverage: 'partial' }));
    await expectAllFit(aFullPublication([]));
  });

  it('does so for any register', async () => {
    await fc.assert(fc.asyncProperty(anyFullPublication, expectAllFit), { numRuns: 60 });
    await fc.assert(
      fc.asyncProperty(anyRegister, (schemes) => expectAllFit(aPublication({ schemes }))),
      { numRuns: 30 },
    );
  });

  it('lists every code that a cell can hold, with its names', () => {
    const report = reportOf(aFullPublication(smallRegister));
    const codesOf = (id: FileDatasetId, column: string, search = '') =>
      describeTable(report, id, search)
        .columns.find((each) => each.id === column)
        ?.codes?.map(({ code }) => code);
    expect(codesOf('schemes', 'programme')).toEqual(['kcqg', 'kcdp']);
    expect(codesOf('figures', 'programme')).toEqual(['kcqg', 'kcdp', 'all']);
    expect(codesOf('summary', 'programme')).toEqual(['kcqg', 'kcdp', 'total']);
    expect(codesOf('schemes', 'district')).toEqual(['180', '187']);
    expect(codesOf('figures', 'district')).toEqual(['180', '187', 'not_published', 'all']);
    expect(codesOf('summary', 'year', 'by=year')).toEqual([
      '2017',
      '2018',
      '2019',
      '2020',
      '2021',
      'not_published',
      'total',
    ]);
    expect(codesOf('schemes', 'year')).toBeUndefined();
    const [national] = describeTable(report, 'schemes').columns.find(({ id }) => id === 'programme')?.codes ?? [];
    expect(national?.name).toEqual({ vi: 'Khuyến công quốc gia', en: 'National programme' });
  });

  it('keys each table, and refers to the sources where they are named', () => {
    const report = reportOf(langSon);
    expect(describeTable(report, 'summary', 'by=period,programme').primaryKey).toEqual(['period', 'programme']);
    expect(describeTable(report, 'schemes').references).toEqual([
      { column: 'source_ids', table: 'sources', key: 'id' },
    ]);
    const ids = new Set(langSon.sources.map(({ id }) => id));
    for (const scheme of langSon.schemes) for (const id of scheme.sourceIds) expect(ids).toContain(id);
    for (const { sourceId } of langSon.statements) expect(ids).toContain(sourceId);
  });

  it('has words of its own in each language for every column', () => {
    for (const publication of [langSon, aFullPublication(smallRegister, { coverage: 'partial' })]) {
      for (const id of fileDatasetIds) {
        for (const { title, definition } of describeTable(reportOf(publication), id).columns) {
          expect(title.vi && title.en && definition.vi && definition.en).toBeTruthy();
          expect(definition.vi).not.toBe(definition.en);
        }
      }
    }
  });
});

describe('the bounds of a breakdown', () => {
  it('stand beside a value that is not exact, and nowhere else', () => {
    const idsOf = (publication: Publication, search: string) =>
      describeTable(reportOf(publication), 'summary', search)
        .columns.map(({ id }) => id)
        .filter((id) => /_(lower|upper)$/.test(id));
    expect(idsOf(langSon, 'by=programme')).toEqual([]);
    expect(idsOf(langSon, 'by=period')).toEqual([
      'counterpart_vnd_lower',
      'counterpart_vnd_upper',
      'leverage_ratio_lower',
      'leverage_ratio_upper',
    ]);
    expect(idsOf(aFullPublication(smallRegister), 'by=category')).not.toContain('support_vnd_lower');
    expect(idsOf(aFullPublication(smallRegister, { coverage: 'partial' }), '')).toEqual(
      expect.arrayContaining(['schemes_lower', 'schemes_upper', 'support_vnd_lower', 'support_vnd_upper']),
    );
  });
});
