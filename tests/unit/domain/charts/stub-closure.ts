import { type Cell, cellKey } from '@/lib/domain/cell';
import type { Closure } from '@/lib/domain/closure';
import { type Figure, notPublished } from '@/lib/domain/figure';
import type { Period } from '@/lib/domain/period';
import type { CategoryOrRemainder } from '@/lib/vocabulary/category';
import { type Measure, measureTraits } from '@/lib/vocabulary/measure';
import type { Programme } from '@/lib/vocabulary/programme';

export const whole: Period = { from: 2017, to: 2021 };
export const earlier: Period = { from: 2017, to: 2020 };
export const latest: Period = { from: 2021, to: 2021 };
const million = 1_000_000;

interface Row {
  readonly measure: Measure;
  readonly programme?: Programme;
  readonly category?: CategoryOrRemainder;
  readonly period?: Period;
  readonly value: number;
  readonly bounds?: readonly [number | null, number | null];
  readonly basis?: 'published' | 'derived';
}

const figureOf = (row: Row): Figure => {
  const scale = measureTraits(row.measure).unit === 'vnd' ? million : 1;
  const [lower, upper] = row.bounds ?? [row.value, row.value];
  const cell: Cell = {
    measure: row.measure,
    programme: row.programme ?? null,
    category: row.category ?? null,
    period: row.period ?? whole,
  };
  return {
    id: cellKey(cell),
    cell,
    unit: measureTraits(row.measure).unit,
    basis: row.basis ?? 'published',
    value: row.value * scale,
    lower: lower === null ? null : lower * scale,
    upper: upper === null ? null : upper * scale,
    statement: null,
    derivation: null,
  };
};

/** A closure that knows just these cells; money in million đồng. */
export function stubClosure(rows: readonly Row[]): Closure {
  const figures = new Map(rows.map(figureOf).map((figure) => [figure.id, figure]));
  const at = (cell: Cell) => figures.get(cellKey(cell)) ?? notPublished(cell);
  return { figures, at, ways: (cell) => [at(cell)], contradictions: [], premises: [] };
}

const split = (
  measure: 'schemes' | 'support',
  category: CategoryOrRemainder,
  kcqg: number,
  kcdp: number,
  sum: boolean,
): Row[] => [
  {
    measure,
    category,
    programme: 'kcqg',
    value: kcqg,
    basis: category === 'technical_demonstration' ? 'published' : 'derived',
  },
  { measure, category, programme: 'kcdp', value: kcdp, basis: 'derived' },
  { measure, category, value: kcqg + kcdp, basis: sum ? 'published' : 'derived' },
];

/** The shape of the first edition: two programmes, three types, a remainder, two periods. */
export const exampleClosure = stubClosure([
  { measure: 'schemes', programme: 'kcqg', value: 6 },
  { measure: 'schemes', programme: 'kcdp', value: 52 },
  { measure: 'schemes', value: 58, basis: 'derived' },
  { measure: 'support', programme: 'kcqg', value: 2350 },
  { measure: 'support', programme: 'kcdp', value: 6624 },
  { measure: 'support', value: 8974 },
  ...split('schemes', 'technical_demonstration', 3, 0, true),
  ...split('support', 'technical_demonstration', 1500, 0, true),
  ...split('schemes', 'machinery', 3, 42, true),
  ...split('support', 'machinery', 850, 5406.8, true),
  ...split('schemes', 'typical_products', 0, 6, true),
  ...split('support', 'typical_products', 0, 514.2, true),
  ...split('schemes', 'not_itemised', 0, 4, false),
  ...split('support', 'not_itemised', 0, 703, false),
  { measure: 'counterpart', value: 46236.68 },
  { measure: 'total_capital', value: 55210.68 },
  { measure: 'jobs', category: 'technical_demonstration', value: 70 },
  { measure: 'jobs', category: 'machinery', value: 449 },
  { measure: 'jobs_itemised', value: 519, basis: 'derived' },
  { measure: 'schemes', period: earlier, value: 45 },
  { measure: 'schemes', period: latest, value: 13, basis: 'derived' },
  { measure: 'support', period: earlier, value: 6900 },
  { measure: 'support', period: latest, value: 2074, basis: 'derived', bounds: [2024, 2124] },
  { measure: 'support', programme: 'kcqg', period: earlier, value: 1900, bounds: [1850, 1950] },
  { measure: 'support', programme: 'kcqg', period: latest, value: 450, basis: 'derived', bounds: [400, 500] },
  { measure: 'counterpart', period: earlier, value: 41016, bounds: [41016, null] },
  { measure: 'counterpart', period: latest, value: 5220.68, basis: 'derived', bounds: [null, 5220.68] },
  { measure: 'total_capital', period: earlier, value: 47916 },
  { measure: 'total_capital', period: latest, value: 7294.68, basis: 'derived' },
]);
