import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cell, cellKey, unplaced } from '@/lib/domain/cell';
import type { Figure } from '@/lib/domain/figure';
import { findFigure } from '@/lib/domain/find-figure';
import type { Publication } from '@/lib/domain/publication';
import { type SummedMeasure, summedMeasures } from '@/lib/domain/register-figures';
import { reportOf } from '@/lib/domain/report';
import type { Scheme } from '@/lib/domain/scheme';
import { selectFigure } from '@/lib/domain/select-figure';
import { categoriesWithRemainder } from '@/lib/vocabulary/category';
import { programmes } from '@/lib/vocabulary/programme';
import {
  aFullPublication,
  anyFullPublication,
  aRow,
  largeRegister,
  smallRegister,
} from '@/tests/fixtures/full-register';
import { aStatement, lower, upper } from '@/tests/fixtures/publication';

const whole = { from: 2017, to: 2021 };
const year = (from: number) => ({ from, to: from });
const cell = (measure: Cell['measure'], place: Partial<Cell> = {}): Cell => ({
  measure,
  programme: null,
  category: null,
  period: whole,
  ...place,
});
const closureOf = (schemes: readonly Scheme[], dataset: Parameters<typeof aFullPublication>[1] = {}) =>
  reportOf(aFullPublication(schemes, dataset)).closure;
const millions = ({ value, lower: least, upper: most }: Figure) =>
  [value, least, most].map((amount) => (amount === null ? null : amount / 1_000_000));

describe('the sums of a register', () => {
  const closure = closureOf(smallRegister);
  it.each([
    ['everything', {}, [1180, 1180, 1180]],
    ['a programme', { programme: 'kcqg' }, [550, 550, 550]],
    ['a type', { category: 'typical_products' }, [140, 140, 140]],
    ['a type without schemes', { category: 'information' }, [0, 0, 0]],
    ['a year, where a scheme has none', { period: year(2018) }, [250, 250, null]],
    [
      'a year and a programme of which every scheme has one',
      { programme: 'kcqg', period: year(2019) },
      [250, 250, 250],
    ],
    ['some years', { period: { from: 2017, to: 2018 } }, [750, 750, null]],
    ['the schemes without a year', { undated: true }, [40, 40, 40]],
    ['a district, where a scheme has none', { district: lower.code }, [340, 340, null]],
    ['the schemes without a district', { district: unplaced }, [60, 60, 60]],
    ['what no row tells', { period: year(2021), district: lower.code }, [null, null, null]],
  ] as const)('%s', (_name, place, expected) => {
    expect(millions(closure.at(cell('support', place)))).toEqual(expected);
  });

  it('are at least, and say of how many rows, where a row has no amount', () => {
    expect(closure.at(cell('counterpart'))).toMatchObject({
      id: 'counterpart.all.all.2017-2021',
      basis: 'register',
      value: 4_190_000_000,
      lower: 4_190_000_000,
      upper: null,
      derivation: { rule: 'register_sum', caveats: ['partial_sum'], rows: { known: 7, of: 8 } },
    });
  });

  it('are at least in a partial register, and nothing where it has no rows', () => {
    const partial = closureOf(smallRegister, { coverage: 'partial' });
    expect(millions(partial.at(cell('support')))).toEqual([1180, 1180, null]);
    expect(partial.at(cell('schemes', { category: 'information' })).basis).toBe('not_published');
  });

  it('are not made of a list of schemes that published figures count', () => {
    const listed = closureOf(smallRegister, { coverage: 'listed' });
    expect(listed.register).toBeUndefined();
    expect(listed.at(cell('support')).basis).toBe('not_published');
  });

  it('count a row without a year in the only year of a register', () => {
    const one = closureOf([aRow('A', [10, 20], { year: null })], { period: year(2020) });
    expect(one.at(cell('support', { period: year(2020) })).value).toBe(10_000_000);
    expect(one.register?.hasUndated).toBe(false);
  });

  it('refuse what no number can hold', () => {
    const schemes = ['A', 'B'].map((code) => aRow(code, [Number.MAX_SAFE_INTEGER / 1_000_000, null]));
    expect(() => closureOf(schemes)).toThrow('not a whole number');
  });
});

describe('ratios of sums', () => {
  it('are counterpart ÷ support with the bounds of both, never a mean', () => {
    const schemes = [aRow('A', [100, 500]), aRow('B', [300, 300]), aRow('C', [100, null], { category: 'advisory' })];
    const closure = closureOf(schemes);
    const leverage = (place: Partial<Cell> = {}) => {
      const { value, lower: least, upper: most, basis } = closure.at(cell('leverage_ratio', place));
      return [basis, value, least, most];
    };
    expect(leverage({ category: 'machinery' })).toEqual(['derived', 2, 2, 2]);
    expect(leverage()).toEqual(['derived', 1.6, 1.6, null]);
    expect(leverage({ category: 'advisory' })).toEqual(['not_published', null, null, null]);
    expect(leverage({ category: 'information' })).toEqual(['not_published', null, null, null]);
    expect(leverage({ district: upper.code, period: year(2019) })).toEqual(['derived', 1.6, 1.6, null]);
  });

  it('give shares of the whole, and none above it', () => {
    const closure = closureOf([
      aRow('A', [100, null], { total: 40_000_000 }),
      aRow('B', [300, 300], { district: lower }),
    ]);
    expect(closure.at(cell('support_share', { district: lower.code })).value).toBe(75);
    expect(closure.at(cell('support_share')).value).toBeNull();
    expect(closureOf([aRow('A', [100, null], { total: 40_000_000 })]).at(cell('state_share')).value).toBeNull();
  });

  it('exist for a selection, which is one sum over its rows', () => {
    const closure = closureOf(smallRegister);
    const chosen = ['machinery', 'advisory'] as const;
    const support = selectFigure(closure, 'support', [], chosen, whole);
    expect(support).toMatchObject({ basis: 'register', value: 740_000_000, derivation: { rows: { known: 5, of: 5 } } });
    const leverage = selectFigure(closure, 'leverage_ratio', [], chosen, whole);
    expect(leverage.value).toBeCloseTo(3260 / 740, 10);
    for (const { id } of [support, leverage]) expect(findFigure(closure, id)?.id).toBe(id);
    for (const { figureId } of leverage.derivation?.terms ?? [])
      expect(findFigure(closure, figureId)?.value).not.toBeNull();
  });
});

describe('an id of a register', () => {
  const closure = closureOf(smallRegister);
  it.each([
    ['support.all.all.2019.d-180', 250_000_000],
    ['leverage_ratio.all.machinery.2017-2021.d-180', 5.25],
    ['jobs.kcdp.all.2017-2021.undated', 10],
    ['schemes.all.all.2017-2021.d-not_published', 1],
    ['schemes.all.machinery+advisory.2018.d-187', 1],
    ['support.all.all.2017-2021.d-187.undated', 40_000_000],
  ])('%s', (id, value) => {
    expect(findFigure(closure, id)).toMatchObject({ id, value });
  });

  it.each([
    'support.all.all.2019.d-999',
    'support.all.all.2019.undated',
    'support.all.all.2017-2021.undated.d-180',
    'support.all.all.2017-2021.d-180.more',
    'support.all.all.2031',
    'support.all.all.2017-2021~register~x',
    'support.all.all.2017-2021~nothing',
    '~',
  ])('"%s" leads nowhere', (id) => {
    expect(findFigure(closure, id)).toBeNull();
  });

  it('does not speak of rows without a year or a place where there are none', () => {
    const tidy = closureOf([aRow('A', [1, 2])]);
    expect(findFigure(tidy, 'support.all.all.2017-2021.undated')).toBeNull();
    expect(findFigure(tidy, 'support.all.all.2017-2021.d-not_published')).toBeNull();
    expect(findFigure(closureOf([], { coverage: 'listed' }), 'support.all.all.2017-2021.d-180')).toBeNull();
  });
});

describe('a register beside published figures', () => {
  const statements = [
    aStatement('T01', 'schemes', 8),
    aStatement('T02', 'support', 1_180_000_000),
    aStatement('T03', 'support', 500_000_000, { programme: 'kcqg' }),
    aStatement('T04', 'jobs', 99),
  ];
  const premises = [{ id: 'P1', kind: 'single_programme', statementId: null }] as const;
  const report = (coverage: 'complete' | 'partial') =>
    reportOf(aFullPublication(smallRegister, { coverage }, { statements, premises }));

  it('comes first where it is complete, and the others remain ways with names of their own', () => {
    const { closure, published } = report('complete');
    const kcdp = cell('support', { programme: 'kcdp' });
    expect(closure.ways(kcdp).map(({ id, value }) => [id, value])).toEqual([
      ['support.kcdp.all.2017-2021', 630_000_000],
      ['support.kcdp.all.2017-2021~derived', 680_000_000],
    ]);
    expect(closure.ways(cell('support')).map(({ id }) => id)).toEqual(['support.all.all.2017-2021', 'T02']);
    expect(published.at(kcdp).id).toBe('support.kcdp.all.2017-2021~derived');
    expect(findFigure(closure, 'support.kcdp.all.2017-2021~derived')).toMatchObject({ basis: 'derived' });
  });

  it('comes second where it is partial', () => {
    const { closure } = report('partial');
    expect(closure.at(cell('support')).id).toBe('T02');
    expect(closure.ways(cell('support')).map(({ id }) => id)).toEqual(['T02', 'support.all.all.2017-2021~register']);
    expect(findFigure(closure, 'support.all.all.2017-2021~register')).toMatchObject({ basis: 'register', upper: null });
    expect(closure.at(cell('support', { category: 'machinery' }))).toMatchObject({ basis: 'register', upper: null });
  });

  it('is one of the ways to a selection: where it is partial, what sources state comes first', () => {
    const types = aFullPublication(
      smallRegister,
      { coverage: 'partial' },
      {
        statements: [
          aStatement('T01', 'support', 900_000_000, { category: 'machinery' }),
          aStatement('T02', 'support', 50_000_000, { category: 'advisory' }),
        ],
      },
    );
    const { closure } = reportOf(types);
    const stated = selectFigure(closure, 'support', [], ['machinery', 'advisory'], whole);
    expect(selectFigure(closure, 'leverage_ratio', [], ['machinery', 'advisory'], whole).value).toBeNull();
    expect(stated).toMatchObject({ basis: 'derived', value: 950_000_000 });
    expect(findFigure(closure, stated.id)).toEqual(stated);
    const summed = selectFigure(closure, 'jobs', [], ['machinery', 'typical_products'], whole);
    expect(summed).toMatchObject({ basis: 'register', lower: 40, upper: null });
    expect(findFigure(closure, summed.id)).toEqual(summed);
  });

  it('is held against each of them', () => {
    const compared = (coverage: 'complete' | 'partial') =>
      report(coverage)
        .identities.filter(({ kind }) => kind === 'register_and_published')
        .map(({ left, difference, verdict }) => [left.id, difference, verdict]);
    expect(compared('complete')).toEqual([
      ['T01', 0, 'equal'],
      ['T02', 0, 'equal'],
      ['T03', -50_000_000, 'contradicts'],
      ['support.kcdp.all.2017-2021~derived', 50_000_000, 'contradicts'],
      ['T04', 39, 'consistent_with_bounds'],
    ]);
    expect(compared('partial').map(([, , verdict]) => verdict)).toEqual([
      'consistent_with_bounds',
      'consistent_with_bounds',
      'contradicts',
      'consistent_with_bounds',
      'consistent_with_bounds',
    ]);
  });

  it('has its own columns of capital checked, and says which rows disagree', () => {
    const rows = [aRow('A', [1, 2]), aRow('B', [3, 4], { total: 8_000_000, programme: 'kcqg' })];
    const identities = reportOf(aFullPublication(rows)).identities.map(({ id, verdict }) => [id, verdict]);
    expect(identities).toContainEqual(['capital:register.total_capital.all.all.2017-2021', 'contradicts']);
    expect(identities).toContainEqual(['capital:register.total_capital.kcdp.all.2017-2021', 'equal']);
    expect(identities).toContainEqual(['capital:B', 'contradicts']);
    expect(identities.map(([id]) => id)).not.toContain('capital:A');
  });
});

describe('any register', () => {
  const amountOf: Record<SummedMeasure, (scheme: Scheme) => number | null> = {
    schemes: () => 1,
    support: ({ support }) => support,
    counterpart: ({ counterpart }) => counterpart,
    total_capital: ({ total }) => total,
    jobs: ({ jobs }) => jobs,
  };
  const times = [
    {},
    { undated: true as const },
    ...[2017, 2018, 2019, 2020, 2021].map((from) => ({ period: year(from) })),
  ];
  const districts = [undefined, upper.code, lower.code, unplaced];
  const places = times.flatMap((time) =>
    districts.flatMap((district) =>
      [null, ...programmes].flatMap((programme) =>
        [null, ...categoriesWithRemainder].map((category) => ({ ...time, programme, category, district })),
      ),
    ),
  );
  const isIn = (scheme: Scheme, { programme, category, period, district, undated }: Cell) =>
    (programme === null || scheme.programme === programme) &&
    (category === null || scheme.category === category) &&
    (undated ? scheme.year === null : period.from !== period.to || scheme.year === period.from) &&
    (district === undefined || (scheme.district?.code ?? unplaced) === district);
  const rowsIn = ({ schemes }: Publication, asked: Cell) => [...schemes].filter((scheme) => isIn(scheme, asked));

  it('has in each cell what filtering and adding gives', () => {
    fc.assert(
      fc.property(anyFullPublication, fc.constantFrom(...summedMeasures), (publication, measure) => {
        const { closure } = reportOf(publication);
        for (const place of places) {
          const asked = cell(measure, place);
          const rows = rowsIn(publication, asked);
          const amounts = rows.map(amountOf[measure]).filter((amount) => amount !== null);
          const sum = amounts.reduce<number>((total, amount) => total + amount, 0);
          const figure = closure.at(asked);
          const isEmpty = rows.length === 0 && (publication.dataset.coverage === 'partial' || figure.value === null);
          expect(figure.value, cellKey(asked)).toBe(isEmpty || (rows.length > 0 && amounts.length === 0) ? null : sum);
          expect(figure.lower).toBe(figure.value);
          expect([null, figure.value]).toContain(figure.upper);
          if (figure.value !== null) {
            expect(figure.derivation?.rows).toEqual({ known: amounts.length, of: rows.length });
            if (amounts.length < rows.length) expect(figure.upper).toBeNull();
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('has parts that add up to their wholes, with the rows that lack a type, a year or a district', () => {
    const add = (figures: readonly Figure[]) => figures.reduce((total, { value }) => total + (value ?? 0), 0);
    fc.assert(
      fc.property(
        anyFullPublication,
        fc.constantFrom(...summedMeasures),
        fc.constantFrom(...places),
        (publication, measure, place) => {
          const { at } = reportOf(publication).closure;
          const asked = cell(measure, place);
          const sum = at(asked).value ?? 0;
          const partsOf: readonly Partial<Cell>[][] = [
            place.programme === null ? programmes.map((programme) => ({ programme })) : [],
            place.category === null ? categoriesWithRemainder.map((category) => ({ category })) : [],
            asked.period === whole && !asked.undated ? times.slice(1) : [],
            place.district === undefined ? districts.slice(1).map((district) => ({ district })) : [],
          ];
          for (const parts of partsOf) {
            if (parts.length > 0) expect(add(parts.map((part) => at({ ...asked, ...part })))).toBe(sum);
          }
        },
      ),
    );
  });

  it('has bounds that hold whatever the unknown amounts, years, types and districts are', () => {
    const completed = fc.record({
      amount: fc.integer({ min: 0, max: 2_000_000_000_000 }),
      year: fc.integer({ min: 2017, max: 2021 }),
      district: fc.constantFrom(upper, lower),
      category: fc.constantFrom('machinery' as const, 'advisory' as const),
    });
    fc.assert(
      fc.property(
        anyFullPublication.filter(({ dataset }) => dataset.coverage === 'complete'),
        fc.array(completed, { minLength: 60, maxLength: 60 }),
        fc.constantFrom(
          ...places.filter(
            (place) => !('undated' in place) && place.district !== unplaced && place.category !== 'not_itemised',
          ),
        ),
        (publication, truths, place) => {
          const schemes = publication.schemes.map((scheme, index): Scheme => {
            const truth = truths[index];
            if (!truth) return scheme;
            return {
              ...scheme,
              year: scheme.year ?? truth.year,
              district: scheme.district ?? truth.district,
              category: scheme.category === 'not_itemised' ? truth.category : scheme.category,
              support: scheme.support ?? truth.amount,
              counterpart: scheme.counterpart ?? truth.amount,
              total: scheme.total ?? truth.amount,
              jobs: scheme.jobs ?? truth.amount,
            };
          });
          const known = reportOf(publication).closure;
          const truth = reportOf({ ...publication, schemes }).closure;
          for (const measure of [...summedMeasures, 'leverage_ratio', 'support_share'] as const) {
            const figure = known.at(cell(measure, place));
            const { value } = truth.at(cell(measure, place));
            if (value === null) continue;
            const slack = 1e-9 * value;
            if (figure.lower !== null) expect(value).toBeGreaterThanOrEqual(figure.lower - slack);
            if (figure.upper !== null) expect(value).toBeLessThanOrEqual(figure.upper + slack);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

it('reports 100,000 schemes in less than a second', () => {
  const publication = aFullPublication(largeRegister(100_000));
  const start = performance.now();
  const { closure } = reportOf(publication);
  expect(closure.at(cell('schemes')).value).toBe(100_000);
  expect(performance.now() - start).toBeLessThan(1000);
});
