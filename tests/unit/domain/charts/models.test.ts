import { describe, expect, it } from 'vitest';
import { atomicPeriods } from '@/lib/domain/atomic-periods';
import { type BarsModel, type ChartContext, chartIds, type TimeModel } from '@/lib/domain/charts/chart-model';
import { chartList, charts } from '@/lib/domain/charts/registry';
import type { Figure } from '@/lib/domain/figure';
import type { Scheme } from '@/lib/domain/scheme';
import { exampleClosure, stubClosure, whole } from './stub-closure';

const scheme = (code: string, changes: Partial<Scheme>): Scheme => ({
  decision: null,
  decidedOn: null,
  acceptedOn: null,
  code,
  status: 'named',
  programme: 'kcqg',
  category: 'machinery',
  title: code,
  titleIsDescriptive: false,
  recipient: null,
  legalForm: null,
  place: null,
  district: null,
  year: null,
  support: null,
  counterpart: null,
  total: null,
  jobs: null,
  sourceIds: [],
  quote: null,
  ...changes,
});

const context = (changes: Partial<ChartContext> = {}): ChartContext => ({
  closure: exampleClosure,
  period: whole,
  selection: { programmes: [], categories: [] },
  measure: 'support',
  schemes: [],
  ...changes,
});

const bars = (id: keyof typeof charts, changes: Partial<ChartContext> = {}) =>
  charts[id].model(context(changes)) as BarsModel;
const time = (changes: Partial<ChartContext> = {}) => charts.overTime.model(context(changes)) as TimeModel;
const millions = (figure: Figure) => (figure.value === null ? null : figure.value / 1_000_000);
const table = (model: BarsModel) =>
  model.rows.map((row) => [row.code, ...row.cells.map(millions), millions(row.total)]);

describe('the registry', () => {
  it('holds every chart, in display order, each drawing its own id', () => {
    expect(chartList.map((chart) => chart.id)).toEqual(chartIds);
    for (const chart of chartList) {
      for (const measure of chart.measures) {
        expect(chart.model(context({ measure }))).toMatchObject({ id: chart.id, measure });
      }
    }
  });
});

describe('support by programme', () => {
  it('has a row for each programme', () => {
    expect(table(bars('byProgramme'))).toEqual([
      ['kcqg', 2350, 2350],
      ['kcdp', 6624, 6624],
    ]);
    expect(millions(bars('byProgramme').total.total)).toBe(8974);
  });

  it('follows the chosen type', () => {
    const selection = { programmes: [], categories: ['machinery'] } as const;
    expect(table(bars('byProgramme', { selection }))).toEqual([
      ['kcqg', 850, 850],
      ['kcdp', 5406.8, 5406.8],
    ]);
  });
});

describe('support by type', () => {
  it('is split by programme, keeps the remainder as the last row and adds up', () => {
    const model = bars('byCategory');
    expect(table(model)).toEqual([
      ['technical_demonstration', 1500, 0, 1500],
      ['machinery', 850, 5406.8, 6256.8],
      ['typical_products', 0, 514.2, 514.2],
      ['not_itemised', 0, 703, 703],
    ]);
    expect(model.rows.map((row) => row.isRemainder)).toEqual([false, false, false, true]);
    const sum = model.rows.reduce((total, row) => total + (row.total.value ?? 0), 0);
    expect(sum).toBe(model.total.total.value);
  });

  it('shows a chosen type of which nothing is known', () => {
    const selection = { programmes: [], categories: ['advisory'] } as const;
    expect(table(bars('byCategory', { selection }))).toEqual([['advisory', null, null, null]]);
  });

  it('has no remainder row where nothing is left', () => {
    const closure = stubClosure([
      { measure: 'schemes', category: 'machinery', value: 2 },
      { measure: 'schemes', category: 'not_itemised', value: 0, basis: 'derived' },
    ]);
    expect(bars('byCategory', { closure }).rows.map((row) => row.code)).toEqual(['machinery']);
  });
});

describe('where the capital came from', () => {
  it('is one bar of both programmes and the establishments', () => {
    const model = bars('capital', { measure: 'total_capital' });
    expect(model.series.map((series) => series.code)).toEqual(['kcqg', 'kcdp', 'counterpart']);
    expect(table(model)).toEqual([['total_capital', 2350, 6624, 46236.68, 55210.68]]);
  });

  it('says what no source splits by programme', () => {
    const selection = { programmes: ['kcqg'], categories: [] } as const;
    expect(table(bars('capital', { measure: 'total_capital', selection }))).toEqual([
      ['total_capital', 2350, null, null],
    ]);
  });
});

describe('jobs by type', () => {
  it('keeps unknown types, has no total, and tells the sum of the known as a partial one', () => {
    const model = bars('jobsByCategory', { measure: 'jobs' });
    expect(model.rows.map((row) => [row.code, row.total.value])).toEqual([
      ['technical_demonstration', 70],
      ['machinery', 449],
      ['typical_products', null],
      ['not_itemised', null],
    ]);
    expect(model.total.total.value).toBeNull();
    expect(model.partialTotal?.value).toBe(519);
    const selection = { programmes: [], categories: ['machinery'] } as const;
    expect(bars('jobsByCategory', { measure: 'jobs', selection }).partialTotal).toBeNull();
  });
});

describe('over time', () => {
  it('has the periods that sources tell apart', () => {
    const model = time();
    expect(model.spans.map((span) => [span.period, millions(span.figure)])).toEqual([
      [{ from: 2017, to: 2020 }, 6900],
      [{ from: 2021, to: 2021 }, 2074],
    ]);
    expect(millions(model.whole)).toBe(8974);
  });

  it('is one span where only the whole is known', () => {
    expect(time({ measure: 'support', closure: stubClosure([]) }).spans.map((span) => span.period)).toEqual([whole]);
  });

  it('shows named schemes that have a year, within the selection, and only for support', () => {
    const schemes = [
      scheme('C', { year: 2020, support: 600_000_000, quote: '600 triệu đồng', sourceIds: ['x'] }),
      scheme('B', { year: 2019, programme: 'kcdp' }),
      scheme('A', { support: 1 }),
      scheme('D', { year: 2019, status: 'counted' }),
    ];
    expect(time({ schemes }).schemes.map(({ code, figure }) => [code, figure.basis])).toEqual([
      ['B', 'not_published'],
      ['C', 'published'],
    ]);
    const selection = { programmes: ['kcqg'], categories: [] } as const;
    expect(time({ schemes, selection }).schemes.map(({ code }) => code)).toEqual(['C']);
    expect(time({ schemes, measure: 'schemes' }).schemes).toEqual([]);
  });

  it('cuts a period at every boundary inside it', () => {
    expect(
      atomicPeriods({ from: 1, to: 9 }, [
        { from: 1, to: 4 },
        { from: 3, to: 9 },
        { from: 0, to: 12 },
      ]),
    ).toEqual([
      { from: 1, to: 2 },
      { from: 3, to: 4 },
      { from: 5, to: 9 },
    ]);
  });
});
