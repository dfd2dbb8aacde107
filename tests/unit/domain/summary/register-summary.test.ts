import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportOf } from '@/lib/domain/report';
import { type Summary, type SummaryColumn, summarise } from '@/lib/domain/summary';
import type { Dimension } from '@/lib/vocabulary/measure';
import { aFullPublication, anyFullPublication, smallRegister } from '@/tests/fixtures/full-register';

const everything = { programmes: [], categories: [] };
const { closure, publication } = reportOf(aFullPublication(smallRegister));
const breakdown = (by: readonly Dimension[], selection: Parameters<typeof summarise>[3] = everything) =>
  summarise(closure, publication.dataset, by, selection);
const millions = ({ rows, total }: Summary, column: SummaryColumn) =>
  [...rows, total].map((row) => (row[column].value ?? 0) / 1_000_000);

describe('a breakdown of a full register', () => {
  it('by year has what is not dated as a row of its own', () => {
    const summary = breakdown(['year']);
    expect(summary.rows.map(({ dims }) => (dims.undated ? 'undated' : dims.period.from))).toEqual([
      2017,
      2018,
      2019,
      2020,
      2021,
      'undated',
    ]);
    expect(millions(summary, 'support')).toEqual([500, 250, 250, 80, 60, 40, 1180]);
    expect(millions(breakdown(['period']), 'support')).toEqual(millions(summary, 'support'));
  });

  it('by district has what is not placed as a row of its own', () => {
    const summary = breakdown(['district']);
    expect(summary.rows.map(({ dims }) => dims.district)).toEqual(['180', '187', 'not_published']);
    expect(millions(summary, 'support')).toEqual([780, 340, 60, 1180]);
    expect(summary.rows.map(({ leverage }) => leverage.basis)).toEqual(['derived', 'derived', 'derived']);
  });

  it('by several has the combinations that occur, the first dimension outermost', () => {
    const summary = breakdown(['district', 'year', 'category'], { programmes: ['kcdp'], categories: [] });
    expect(summary.rows.map(({ dims }) => [dims.district, dims.undated ? 0 : dims.period.from, dims.category])).toEqual(
      [
        ['180', 2018, 'machinery'],
        ['180', 2020, 'typical_products'],
        ['187', 2017, 'machinery'],
        ['187', 2018, 'machinery'],
        ['187', 0, 'advisory'],
        ['not_published', 2021, 'typical_products'],
      ],
    );
  });

  it('adds up, whichever way', () => {
    const dimensions: readonly Dimension[] = ['programme', 'category', 'period', 'year', 'district'];
    fc.assert(
      fc.property(anyFullPublication, fc.shuffledSubarray([...dimensions], { minLength: 1 }), (given, by) => {
        const report = reportOf(given);
        const { rows, total } = summarise(report.closure, given.dataset, by, everything);
        for (const column of ['schemes', 'support', 'counterpart', 'jobs'] as const) {
          const sum = rows.reduce((added, row) => added + (row[column].value ?? 0), 0);
          expect(sum, `${column} by ${by.join()}`).toBe(total[column].value ?? 0);
        }
      }),
      { numRuns: 60 },
    );
  });
});
