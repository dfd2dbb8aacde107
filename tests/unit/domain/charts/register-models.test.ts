import { describe, expect, it } from 'vitest';
import type { BarsModel, ChartId, TimeModel } from '@/lib/domain/charts/chart-model';
import { chartSources } from '@/lib/domain/charts/chart-sources';
import { chartsFor } from '@/lib/domain/charts/charts-for';
import { charts } from '@/lib/domain/charts/registry';
import { type Report, reportOf } from '@/lib/domain/report';
import { shownCategories } from '@/lib/domain/shown-categories';
import type { Measure } from '@/lib/vocabulary/measure';
import { aFullPublication, aRow, placedRegister, smallRegister } from '@/tests/fixtures/full-register';
import { langSonSeed } from '@/tests/fixtures/lang-son-seed';
import { aPublication, lower } from '@/tests/fixtures/publication';

const none = { programmes: [], categories: [] } as const;
const report = reportOf(aFullPublication(smallRegister));
const modelOf = (id: ChartId, measure: Measure, of: Report = report) =>
  charts[id].model({
    closure: of.closure,
    period: of.publication.dataset.period,
    selection: none,
    measure,
    schemes: of.publication.schemes,
  });
const bars = (...given: Parameters<typeof modelOf>) => modelOf(...given) as BarsModel;
const rowsOf = (model: BarsModel) => model.rows.map(({ code, total }) => [code, total.value]);
const million = 1_000_000;

describe('the charts of a release', () => {
  const shown = (of: Report) => chartsFor(of).map(({ id, measures }) => [id, ...measures]);

  it('are those of the first edition where the register only lists what is counted', () => {
    const { release } = aPublication();
    expect(shown(reportOf({ ...langSonSeed, release }))).toEqual([
      ['byProgramme', 'support', 'schemes'],
      ['byCategory', 'support', 'schemes'],
      ['capital', 'total_capital'],
      ['jobsByCategory', 'jobs'],
      ['overTime', 'support', 'schemes', 'counterpart', 'total_capital'],
    ]);
  });

  it('are all that a full register has data for', () => {
    expect(shown(report)).toEqual([
      ['byProgramme', 'support', 'schemes', 'counterpart', 'leverage_ratio', 'jobs'],
      ['byCategory', 'support', 'schemes', 'counterpart'],
      ['byDistrict', 'support', 'schemes', 'counterpart', 'leverage_ratio', 'jobs'],
      ['capital', 'total_capital'],
      ['leverageByCategory', 'leverage_ratio'],
      ['jobsByCategory', 'jobs'],
      ['overTime', 'support', 'schemes', 'counterpart', 'total_capital', 'jobs'],
      ['leverageOverTime', 'leverage_ratio'],
    ]);
  });

  it('leave out measures of which no row tells', () => {
    const counted = reportOf(aFullPublication([aRow('A', [null, null], { jobs: null })]));
    expect(shown(counted)).toEqual([
      ['byProgramme', 'schemes'],
      ['byCategory', 'schemes'],
      ['byDistrict', 'schemes'],
      ['overTime', 'schemes'],
    ]);
    expect(shown(reportOf(aFullPublication([], { coverage: 'partial' })))).toEqual([]);
  });
});

describe('by district', () => {
  it('has the largest first, what is not placed last, and adds up', () => {
    const model = bars('byDistrict', 'support');
    expect(rowsOf(model)).toEqual([
      ['d-180', 780 * million],
      ['d-187', 340 * million],
      ['d-not_published', 60 * million],
    ]);
    expect(model.rows.map(({ isRemainder }) => isRemainder)).toEqual([false, false, true]);
    expect(model.rows.reduce((sum, { total }) => sum + (total.value ?? 0), 0)).toBe(model.total.total.value);
  });

  it('has no row for what is placed everywhere, and none without a register', () => {
    expect(
      rowsOf(bars('byDistrict', 'schemes', reportOf(aFullPublication(placedRegister)))).map(([code]) => code),
    ).toEqual(['d-180', 'd-187']);
    expect(bars('byDistrict', 'support', reportOf(aPublication())).rows).toEqual([]);
  });
});

describe('leverage', () => {
  it('is a ratio of sums in each row, and in the whole', () => {
    const model = bars('leverageByCategory', 'leverage_ratio', reportOf(aFullPublication(placedRegister)));
    expect(rowsOf(model)).toEqual([
      ['technical_demonstration', 3],
      ['machinery', 3100 / 700],
      ['typical_products', 0],
    ]);
    expect(model.total.total.value).toBeCloseTo(4000 / 1080, 10);
  });

  it('has a row for each year, and one for what has none', () => {
    expect(rowsOf(bars('leverageOverTime', 'leverage_ratio'))).toEqual([
      ['y-2017', 1900 / 500],
      ['y-2018', 600 / 250],
      ['y-2019', 6],
      ['y-2020', 0],
      ['y-2021', 0.5],
      ['undated', 4],
    ]);
  });
});

describe('over time', () => {
  it('has the years of the register, what has no year beside them, and no schemes of their own', () => {
    const model = modelOf('overTime', 'support') as TimeModel;
    expect(model.spans.map(({ period, figure }) => [period.from, period.to, (figure.value ?? 0) / million])).toEqual([
      [2017, 2017, 500],
      [2018, 2018, 250],
      [2019, 2019, 250],
      [2020, 2020, 80],
      [2021, 2021, 60],
    ]);
    expect(model.undated?.value).toBe(40 * million);
    expect(model.schemes).toEqual([]);
    expect(
      (modelOf('overTime', 'support', reportOf(aFullPublication(placedRegister))) as TimeModel).undated,
    ).toBeNull();
  });
});

it('shows only types that a full register has schemes of', () => {
  expect(shownCategories(report.closure, { from: 2017, to: 2021 }, [], [])).toEqual([
    'technical_demonstration',
    'machinery',
    'typical_products',
    'advisory',
  ]);
});

it('names the documents that every row of the register comes from', () => {
  const schemes = smallRegister.map((scheme, index) => ({
    ...scheme,
    sourceIds: index === 0 ? ['register', 'document'] : ['register'],
  }));
  const [document] = aPublication().sources;
  const sources = document ? [document, { ...document, id: 'register' }] : [];
  const of = reportOf(aFullPublication(schemes, {}, { sources }));
  expect(chartSources(of, modelOf('byDistrict', 'leverage_ratio', of))).toEqual(['register']);
});

it('follows a selection', () => {
  const model = charts.byDistrict.model({
    closure: report.closure,
    period: { from: 2017, to: 2021 },
    selection: { programmes: ['kcdp'], categories: ['machinery', 'advisory'] },
    measure: 'leverage_ratio',
    schemes: [],
  }) as BarsModel;
  expect(rowsOf(model)).toEqual([
    ['d-180', 4],
    [`d-${lower.code}`, 1160 / 340],
  ]);
});

describe('a register beside the figures of Lạng Sơn', () => {
  const { release } = aPublication();
  const { dataset, sources } = langSonSeed;
  const source = sources[0];
  const ofLangSon = (coverage: 'complete' | 'partial') =>
    reportOf({
      ...langSonSeed,
      release,
      sources: source ? [...sources, { ...source, id: 'register' }] : [],
      dataset: { ...dataset, coverage },
      schemes: langSonSeed.schemes.map((scheme, index) => ({
        ...scheme,
        sourceIds: [...scheme.sourceIds, 'register'],
        category: scheme.category === 'not_itemised' ? 'advisory' : scheme.category,
        year: 2017 + (index % 5),
        district: dataset.districts[index % 11] ?? null,
        support: scheme.support ?? 100 * million,
        counterpart: scheme.counterpart ?? 400 * million,
      })),
    });

  it('shows its years, districts and types where it is complete', () => {
    const complete = ofLangSon('complete');
    const model = modelOf('overTime', 'schemes', complete) as TimeModel;
    expect(model.spans.map(({ figure }) => [figure.value, figure.basis])).toEqual([
      [12, 'register'],
      [12, 'register'],
      [12, 'register'],
      [11, 'register'],
      [11, 'register'],
    ]);
    expect(bars('byDistrict', 'support', complete).rows).toHaveLength(11);
    expect(rowsOf(bars('byCategory', 'schemes', complete))).toEqual([
      ['technical_demonstration', 3],
      ['machinery', 45],
      ['typical_products', 6],
      ['advisory', 4],
    ]);
    const checked = complete.identities.filter(({ kind }) => kind === 'register_and_published');
    expect(
      checked
        .filter(
          ({ left }) =>
            left.cell.measure === 'schemes' && left.cell.period.from === 2017 && left.cell.period.to === 2021,
        )
        .map(({ verdict }) => verdict),
    ).not.toContain('contradicts');
    expect(chartSources(complete, modelOf('byCategory', 'support', complete))).toContain('register');
  });

  it('adds what sources do not tell where it is partial', () => {
    const partial = ofLangSon('partial');
    const byType = rowsOf(bars('byCategory', 'support', partial));
    expect(byType).toContainEqual(['machinery', 6256.8 * million]);
    expect(
      partial.closure.at({ measure: 'support', programme: null, category: null, period: dataset.period }).basis,
    ).toBe('published');
    expect(bars('byDistrict', 'support', partial).rows.every(({ total }) => total.upper === null)).toBe(true);
    const leverage = { measure: 'leverage_ratio', programme: null, category: null, period: dataset.period } as const;
    expect(partial.closure.at(leverage).id).toBe('A20');
  });
});
