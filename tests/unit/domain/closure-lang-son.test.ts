import { describe, expect, it } from 'vitest';
import type { Cell } from '@/lib/domain/cell';
import { close, groundsOf } from '@/lib/domain/closure';
import { withComputedFigures } from '@/lib/domain/computed-figures';
import type { CategoryOrRemainder } from '@/lib/vocabulary/category';
import { categoriesWithRemainder } from '@/lib/vocabulary/category';
import type { Measure } from '@/lib/vocabulary/measure';
import type { Programme } from '@/lib/vocabulary/programme';
import { langSonPremises, langSonStatements } from '@/tests/fixtures/lang-son-statements';

const million = 1_000_000;
const periods = { whole: { from: 2017, to: 2021 }, first: { from: 2017, to: 2020 }, last: { from: 2021, to: 2021 } };
const closure = withComputedFigures(close(langSonStatements, langSonPremises), periods.whole);

const cell = (
  measure: Measure,
  programme: Programme | null = null,
  category: CategoryOrRemainder | null = null,
  period: keyof typeof periods = 'whole',
): Cell => ({ measure, programme, category, period: periods[period] });
const at = (...place: Parameters<typeof cell>) => closure.at(cell(...place));
const money = (...place: Parameters<typeof cell>) => {
  const { value, lower, upper } = at(...place);
  const inMillions = (amount: number | null) => (amount === null ? null : amount / million);
  return [value, lower, upper].map(inMillions);
};
const exactly = (value: number) => [value, value, value];

describe('Lạng Sơn, the whole period', () => {
  it('has no contradictions', () => expect(closure.contradictions).toEqual([]));

  it.each([
    ['technical_demonstration', [3, 1500], [0, 0], [3, 1500]],
    ['machinery', [3, 850], [42, 5406.8], [45, 6256.8]],
    ['typical_products', [0, 0], [6, 514.2], [6, 514.2]],
    ['not_itemised', [0, 0], [4, 703], [4, 703]],
    [null, [6, 2350], [52, 6624], [58, 8974]],
  ] as const)('fills the row %s', (category, kcqg, kcdp, all) => {
    for (const [programme, [schemes, support]] of [
      ['kcqg', kcqg] as const,
      ['kcdp', kcdp] as const,
      [null, all] as const,
    ]) {
      expect(at('schemes', programme, category)).toMatchObject({ value: schemes, lower: schemes, upper: schemes });
      expect(money('support', programme, category)).toEqual(exactly(support));
    }
  });

  it('never passes a derived figure off as published', () => {
    for (const figure of closure.figures.values()) {
      expect(figure.basis === 'published').toBe(langSonStatements.some(({ id }) => id === figure.id));
    }
    expect(at('support', 'kcqg', 'machinery').basis).toBe('derived');
    expect(at('support', null, 'machinery').basis).toBe('published');
  });

  it('explains the local machinery money down to sentences and premises', () => {
    const figure = at('support', 'kcdp', 'machinery');
    expect(figure.derivation).toEqual({
      rule: 'difference',
      terms: [
        { sign: 1, figureId: 'A11' },
        { sign: -1, figureId: 'support.kcqg.machinery.2017-2021' },
      ],
      premiseIds: ['P1'],
      caveats: [],
    });
    const grounds = groundsOf(closure, figure);
    expect(grounds.statements.map(({ id }) => id)).toEqual(['A01', 'A02', 'A05', 'A06', 'A10', 'A11']);
    expect(grounds.sourceIds).toEqual(['seed-article']);
  });

  it('computes leverage and shares, and keeps the published ratio beside', () => {
    expect(at('leverage_ratio')).toMatchObject({ id: 'A20', value: 5.15 });
    expect(closure.ways(cell('leverage_ratio')).map(({ id }) => id)).toEqual([
      'A20',
      'leverage_ratio.all.all.2017-2021',
    ]);
    expect(closure.figures.get('leverage_ratio.all.all.2017-2021')?.value).toBeCloseTo(5.1523, 4);
    expect(at('support_share', 'kcqg').value).toBeCloseTo(26.19, 2);
    expect(at('support_share', 'kcdp').value).toBeCloseTo(73.81, 2);
    expect(at('support_share', null, 'not_itemised').value).toBeCloseTo(7.83, 2);
    expect(at('state_share').value).toBeCloseTo(16.25, 2);
    expect(at('jobs_itemised')).toMatchObject({
      value: 519,
      derivation: { rule: 'sum', terms: [{ figureId: 'A07' }, { figureId: 'A12' }], caveats: ['partial_sum'] },
    });
    expect(at('jobs').value).toBeNull();
  });
});

describe('Lạng Sơn, 2021 by subtraction', () => {
  it.each([
    [null, null, 13],
    ['kcqg', null, 1],
    ['kcdp', null, 12],
    [null, 'typical_products', 1],
    [null, 'technical_demonstration', 0],
  ] as const)('schemes %s %s: %i', (programme, category, value) => {
    const figure = at('schemes', programme, category, 'last');
    expect(figure).toMatchObject({ value, lower: value, upper: value, basis: 'derived' });
    expect(figure.derivation?.caveats).toEqual(['cross_source']);
  });

  it('money, with the rounding of what it is subtracted from', () => {
    expect(money('support', null, null, 'last')).toEqual(exactly(2074));
    expect(money('support', 'kcqg', null, 'last')).toEqual([450, 400, 500]);
    expect(money('support', 'kcdp', null, 'last')).toEqual([1624, 1574, 1674]);
    expect(money('support', null, 'technical_demonstration', 'last')).toEqual(exactly(0));
    expect(money('total_capital', null, null, 'last')).toEqual(exactly(7294.68));
    expect(money('counterpart', null, null, 'last')).toEqual([5220.68, 0, 5220.68]);
  });

  it('fairs: none', () => {
    expect(at('fairs', null, 'typical_products', 'last')).toMatchObject({ value: 0, lower: 0, upper: 0 });
    expect(at('fair_attendances', null, 'typical_products', 'last')).toMatchObject({ value: 0, lower: 0, upper: 0 });
  });

  it('what is left of two parts is a difference, and a slice whose categories are all known has no remainder', () => {
    expect(at('fairs', null, 'typical_products', 'last').derivation?.rule).toBe('difference');
    expect(money('support', 'kcqg', 'machinery', 'last')).toEqual([450, 400, 500]);
    expect(money('support', 'kcqg', 'not_itemised', 'last')).toEqual(exactly(0));
  });

  it('leverage: none, though the first four years have at least 5.94', () => {
    expect(at('leverage_ratio', null, null, 'last').value).toBeNull();
    expect(at('state_share', null, null, 'last').value).toBeNull();
    const first = at('leverage_ratio', null, null, 'first');
    expect(first.lower).toBeCloseTo(41_016 / 6_900, 10);
    expect(first.upper).toBeNull();
  });
});

describe('Lạng Sơn, what must not come out', () => {
  const figures = [...closure.figures.values()];

  it('leverage or counterpart by programme or category', () => {
    const split = figures.filter(
      (figure) =>
        ['leverage_ratio', 'counterpart', 'total_capital', 'state_share'].includes(figure.cell.measure) &&
        (figure.cell.programme !== null || figure.cell.category !== null),
    );
    expect(split).toEqual([]);
  });

  it('a single year within 2017–2020', () => {
    const lasting = new Set(figures.map((figure) => `${figure.cell.period.from}-${figure.cell.period.to}`));
    expect([...lasting].sort()).toEqual(['2017-2020', '2017-2021', '2021-2021']);
  });

  it('jobs, fairs or trainees other than those that a source states, or their difference', () => {
    const others = figures.filter(
      (figure) => ['jobs', 'trainees'].includes(figure.cell.measure) && figure.basis !== 'published',
    );
    expect(others).toEqual([]);
    for (const category of categoriesWithRemainder) expect(at('jobs', 'kcqg', category).value).toBeNull();
  });
});
