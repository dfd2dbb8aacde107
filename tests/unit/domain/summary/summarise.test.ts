import { describe, expect, it } from 'vitest';
import { close } from '@/lib/domain/closure';
import { type Summary, type SummaryColumn, summarise } from '@/lib/domain/summary';
import type { Dimension } from '@/lib/vocabulary/measure';
import { aPublication, aStatement } from '../../../fixtures/publication';

const period = { from: 2017, to: 2021 };
const everything = { programmes: [], categories: [] };

// The first statements: two programmes, three categories, two periods, with a remainder.
const statements = [
  aStatement('T01', 'schemes', 6, { programme: 'kcqg' }),
  aStatement('T02', 'support', 2_350, { programme: 'kcqg' }),
  aStatement('T03', 'schemes', 52, { programme: 'kcdp' }),
  aStatement('T04', 'support', 6_624, { programme: 'kcdp' }),
  aStatement('T05', 'schemes', 3, { programme: 'kcqg', category: 'technical_demonstration' }),
  aStatement('T06', 'support', 1_500, { programme: 'kcqg', category: 'technical_demonstration' }),
  aStatement('T08', 'schemes', 45, { category: 'machinery' }),
  aStatement('T09', 'schemes', 42, { programme: 'kcdp', category: 'machinery' }),
  aStatement('T11', 'support', 6_256, { category: 'machinery' }),
  aStatement('T13', 'schemes', 6, { category: 'typical_products' }),
  aStatement('T14', 'support', 514, { category: 'typical_products' }),
  aStatement('T19', 'counterpart', 46_236),
  aStatement('T20', 'schemes', 5, { programme: 'kcqg', to: 2020 }),
  aStatement('T21', 'schemes', 40, { programme: 'kcdp', to: 2020 }),
  aStatement('T22', 'schemes', 3, { category: 'technical_demonstration', to: 2020 }),
  aStatement('T23', 'support', 6_900, { to: 2020 }),
];
const premises = [
  { id: 'P1', kind: 'single_programme', statementId: null },
  { id: 'P2', kind: 'sole_programme', statementId: 'T05' },
] as const;
const closure = close(statements, premises);
const breakdown = (by: readonly Dimension[], selection: Parameters<typeof summarise>[3] = everything) =>
  summarise(closure, { period }, by, selection);

const values = ({ rows, total }: Summary, column: SummaryColumn) => ({
  rows: rows.map((row) => row[column].value),
  total: total[column].value,
});
const known = (summary: Summary, column: SummaryColumn) =>
  summary.rows.reduce((sum, row) => sum + (row[column].value ?? 0), 0);

describe('summarise', () => {
  it('breaks down by programme and tells what no source gives', () => {
    const summary = breakdown(['programme']);
    expect(summary.rows.map(({ dims }) => dims)).toEqual([
      { programme: 'kcqg', category: null, period },
      { programme: 'kcdp', category: null, period },
    ]);
    expect(values(summary, 'support')).toEqual({ rows: [2_350, 6_624], total: 8_974 });
    expect(values(summary, 'counterpart')).toEqual({ rows: [null, null], total: 46_236 });
    expect(summary.rows.map(({ leverage }) => leverage.basis)).toEqual(['not_published', 'not_published']);
    expect(values(summary, 'jobs')).toEqual({ rows: [null, null], total: null });
  });

  it('gives the remainder of a breakdown by category a row of its own', () => {
    const summary = breakdown(['category']);
    expect(summary.rows.map(({ dims }) => dims.category)).toEqual([
      'technical_demonstration',
      'machinery',
      'typical_products',
      'not_itemised',
    ]);
    expect(values(summary, 'schemes')).toEqual({ rows: [3, 45, 6, 4], total: 58 });
    expect(values(summary, 'support')).toEqual({ rows: [1_500, 6_256, 514, 704], total: 8_974 });
  });

  it('has no remainder where everything is itemised', () => {
    const { rows } = breakdown(['category'], { programmes: ['kcqg'], categories: ['machinery'] });
    expect(rows.map(({ dims, schemes }) => [dims.category, schemes.value])).toEqual([['machinery', 3]]);
  });

  it('orders rows by the dimensions as they are asked for', () => {
    const rows = (by: readonly Dimension[]) =>
      breakdown(by).rows.map(({ dims, support }) => [dims.programme, dims.category, support.value]);
    expect(rows(['category', 'programme']).slice(0, 4)).toEqual([
      ['kcqg', 'technical_demonstration', 1_500],
      ['kcdp', 'technical_demonstration', 0],
      ['kcqg', 'machinery', 850],
      ['kcdp', 'machinery', 5_406],
    ]);
    expect(rows(['programme', 'category'])).toEqual(
      rows(['category', 'programme']).toSorted((a, b) => Number(b[0] === 'kcqg') - Number(a[0] === 'kcqg')),
    );
  });

  it('breaks time down into what sources can tell apart', () => {
    const summary = breakdown(['period']);
    expect(summary.rows.map(({ dims }) => dims.period)).toEqual([
      { from: 2017, to: 2020 },
      { from: 2021, to: 2021 },
    ]);
    expect(values(summary, 'support')).toEqual({ rows: [6_900, 2_074], total: 8_974 });
  });

  it.each<{ by: Dimension[] }>([
    { by: ['programme'] },
    { by: ['category'] },
    { by: ['period'] },
    { by: ['programme', 'category'] },
    { by: ['period', 'programme'] },
    { by: ['period', 'category'] },
    { by: ['category', 'period', 'programme'] },
  ])('adds up by $by', ({ by }) => {
    const summary = breakdown(by);
    expect(known(summary, 'schemes')).toBe(58);
  });

  it('adds up within each programme, also where only that programme knows a type', () => {
    for (const [programme, schemes] of [
      ['kcqg', 6],
      ['kcdp', 52],
    ] as const) {
      const summary = breakdown(['period', 'category'], { programmes: [programme], categories: [] });
      expect(known(summary, 'schemes')).toBe(schemes);
      expect(summary.total.schemes.value).toBe(schemes);
    }
    const early = breakdown(['period', 'programme', 'category']).rows.filter(
      ({ dims }) => dims.programme === 'kcqg' && dims.period.to === 2020,
    );
    expect(early.reduce((sum, { schemes }) => sum + (schemes.value ?? 0), 0)).toBe(5);
  });

  it('sums a selection of types', () => {
    const { rows, total } = breakdown(['programme'], { programmes: [], categories: ['machinery', 'typical_products'] });
    expect(rows.map(({ support }) => support.value)).toEqual([850, 5_920]);
    expect(total.support.value).toBe(6_770);
  });

  it('keeps a row for a chosen type of which nothing is known', () => {
    const { rows } = breakdown(['category'], { programmes: [], categories: ['advisory'] });
    expect(rows.map(({ dims, support }) => [dims.category, support.basis])).toEqual([['advisory', 'not_published']]);
  });

  it('does not split a chosen remainder over time, since each period has its own', () => {
    const { rows, total } = breakdown(['period'], { programmes: [], categories: ['not_itemised'] });
    expect(total.schemes.value).toBe(4);
    expect(rows.map(({ schemes }) => [schemes.id, schemes.basis])).toEqual([
      ['schemes.all.not_itemised@2017-2021.2017-2020', 'not_published'],
      ['schemes.all.not_itemised@2017-2021.2021', 'not_published'],
    ]);
  });

  it('works where nothing is published at all', () => {
    const empty = close([], []);
    const { dataset } = aPublication();
    const { rows, total } = summarise(empty, dataset, ['programme', 'category', 'period'], everything);
    for (const row of [...rows, total]) expect(row.support.basis).toBe('not_published');
  });
});
