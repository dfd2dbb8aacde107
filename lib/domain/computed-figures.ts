import { categories, categoriesWithRemainder } from '@/lib/vocabulary/category';
import { measureTraits } from '@/lib/vocabulary/measure';
import { programmes } from '@/lib/vocabulary/programme';
import { type Cell, cellKey } from './cell';
import { type Closure, groundsOf } from './closure';
import { type Caveat, type Figure, isExact } from './figure';
import { type Period, periodKey } from './period';
import { quotient } from './quotient';

const sourcesOf = (closure: Closure, figures: readonly Figure[]): number =>
  new Set(figures.flatMap((figure) => groundsOf(closure, figure).sourceIds)).size;

const caveatsOf = (closure: Closure, terms: readonly Figure[]): Caveat[] =>
  sourcesOf(closure, terms) > 1 ? ['cross_source'] : [];

/**
 * Counterpart ÷ support (a ratio of sums), and support ÷ total capital × 100, for a whole period.
 * Only from terms that sources state for that very period: derived money would pass for a ratio that none knows.
 */
function ratiosOfPublished(closure: Closure, period: Period): (Figure | null)[] {
  const margin = { programme: null, category: null, period };
  const published = (measure: 'support' | 'counterpart' | 'total_capital') => {
    const figure = closure.at({ measure, ...margin });
    return figure.basis === 'published' ? figure : null;
  };
  const support = published('support');
  const counterpart = published('counterpart');
  const total = published('total_capital');
  return [
    support &&
      counterpart &&
      quotient({
        cell: { measure: 'leverage_ratio', ...margin },
        rule: 'ratio',
        top: counterpart,
        bottom: support,
        caveats: caveatsOf(closure, [counterpart, support]),
      }),
    support &&
      total &&
      quotient({
        cell: { measure: 'state_share', ...margin },
        rule: 'percentage',
        top: support,
        bottom: total,
        caveats: caveatsOf(closure, [support, total]),
      }),
  ];
}

/** Support of a programme or a category ÷ all support × 100, where both are exact. */
function supportShares(closure: Closure, period: Period): (Figure | null)[] {
  const whole = closure.at({ measure: 'support', programme: null, category: null, period });
  const parts = [
    ...programmes.map((programme) => ({ programme, category: null })),
    ...categoriesWithRemainder.map((category) => ({ programme: null, category })),
  ];
  return parts.map((part) => {
    const support = closure.at({ measure: 'support', ...part, period });
    if (!isExact(support) || !isExact(whole)) return null;
    return quotient({
      cell: { measure: 'support_share', ...part, period },
      rule: 'percentage',
      top: support,
      bottom: whole,
      caveats: caveatsOf(closure, [support, whole]),
    });
  });
}

/** The jobs of those categories for which a source states them, where no source states the total. */
function jobsItemised(closure: Closure, period: Period): Figure | null {
  const jobs = (category: (typeof categories)[number] | null) =>
    closure.at({ measure: 'jobs', programme: null, category, period });
  const stated = categories.map(jobs).filter(({ basis }) => basis === 'published');
  if (jobs(null).value !== null || stated.length < 2) return null;
  const total = (side: 'value' | 'lower' | 'upper') =>
    stated.reduce<number | null>((sum, figure) => {
      const amount = figure[side];
      return sum === null || amount === null ? null : sum + amount;
    }, 0);
  const cell: Cell = { measure: 'jobs_itemised', programme: null, category: null, period };
  return {
    id: cellKey(cell),
    cell,
    unit: measureTraits(cell.measure).unit,
    basis: 'derived',
    value: total('value'),
    lower: total('lower'),
    upper: total('upper'),
    statement: null,
    derivation: {
      rule: 'sum',
      terms: stated.map(({ id }) => ({ sign: 1, figureId: id })),
      premiseIds: [],
      caveats: [...caveatsOf(closure, stated), 'partial_sum'],
    },
  };
}

/** Ratios for every period whose terms are published; shares and itemised jobs for the given period. Not rounded. */
export function computedFigures(closure: Closure, period: Period): readonly Figure[] {
  const periods = new Map([...closure.figures.values()].map(({ cell }) => [periodKey(cell.period), cell.period]));
  return [
    ...[...periods.values()].flatMap((each) => ratiosOfPublished(closure, each)),
    ...supportShares(closure, period),
    jobsItemised(closure, period),
  ].filter((figure) => figure !== null);
}

/** The closure with ratios, shares and itemised jobs beside its own figures; what a source states is shown first. */
export function withComputedFigures(closure: Closure, period: Period): Closure {
  const computed = new Map(computedFigures(closure, period).map((figure) => [figure.id, figure]));
  const ways = (cell: Cell): readonly Figure[] => {
    const figure = computed.get(cellKey(cell));
    return figure ? [...closure.ways(cell), figure] : closure.ways(cell);
  };
  return {
    ...closure,
    figures: new Map([...closure.figures, ...computed]),
    at: (cell) => ways(cell)[0] ?? closure.at(cell),
    ways,
  };
}
