import { categories, categoriesWithRemainder, notItemised } from '@/lib/vocabulary/category';
import { type Measure, measureCodes, measureTraits } from '@/lib/vocabulary/measure';
import { programmes } from '@/lib/vocabulary/programme';
import { type Cell, cellKey } from '../cell';
import type { Closure } from '../closure';
import { periodsBetween } from '../closure/periods';
import type { Figure, Statement } from '../figure';
import { type Period, periodKey, samePeriod } from '../period';
import type { Identity, IdentityTerm } from './identity';
import { identityOf } from './judge';

const plus = (figures: readonly Figure[]): IdentityTerm[] => figures.map((figure) => ({ sign: 1, figure }));
const areKnown = (figures: readonly Figure[]): boolean => figures.every(({ value }) => value !== null);

const measuresThatAddUpOver = (dimension: 'programme' | 'category' | 'period'): Measure[] =>
  measureCodes.filter((measure) => measureTraits(measure).addsUpOver.includes(dimension));

/** The remainders of programmes make up the whole's only where all of them itemise the same categories. */
function itemiseAlike(closure: Closure, margin: Cell): boolean {
  const slices = [null, ...programmes];
  return categories.every((category) => {
    const values = slices.map((programme) => closure.at({ ...margin, programme, category }).value);
    return values.every((value) => value !== null) || values.every((value) => value === null || value === 0);
  });
}

/** The whole = its programmes, for the margin, for each category, and for what is not itemised. */
export function programmeIdentities(closure: Closure, periods: readonly Period[]): Identity[] {
  if (!closure.premises.some(({ kind }) => kind === 'single_programme')) return [];
  return measuresThatAddUpOver('programme').flatMap((measure) =>
    periods.flatMap((period) =>
      [null, ...categoriesWithRemainder].flatMap((category): Identity[] => {
        const cell: Cell = { measure, programme: null, category, period };
        const left = closure.at(cell);
        const right = programmes.map((programme) => closure.at({ ...cell, programme }));
        if (!left.value || !areKnown(right)) return [];
        if (category === notItemised && !itemiseAlike(closure, cell)) return [];
        return [identityOf(closure, 'parts_and_total', cellKey(cell), left, plus(right))];
      }),
    ),
  );
}

/** The whole = its known categories + what is not itemised, for all programmes and for each. */
export function categoryIdentities(closure: Closure, periods: readonly Period[]): Identity[] {
  return measuresThatAddUpOver('category').flatMap((measure) =>
    periods.flatMap((period) =>
      [null, ...programmes].flatMap((programme): Identity[] => {
        const slice = { measure, programme, period };
        const left = closure.at({ ...slice, category: null });
        const remainder = closure.at({ ...slice, category: notItemised });
        if (left.value === null || remainder.value === null) return [];
        const known = categories.map((category) => closure.at({ ...slice, category })).filter(({ value }) => value);
        return [identityOf(closure, 'remainder', cellKey(left.cell), left, plus([...known, remainder]))];
      }),
    ),
  );
}

/** Total capital = support + counterpart, wherever all three are known. */
export function capitalIdentities(closure: Closure, periods: readonly Period[]): Identity[] {
  return periods.flatMap((period) =>
    [null, ...programmes].flatMap((programme) =>
      [null, ...categories].flatMap((category): Identity[] => {
        const slice = { programme, category, period };
        const left = closure.at({ measure: 'total_capital', ...slice });
        const right = (['support', 'counterpart'] as const).map((measure) => closure.at({ measure, ...slice }));
        if (!left.value || !areKnown(right)) return [];
        return [identityOf(closure, 'capital', cellKey(left.cell), left, plus(right))];
      }),
    ),
  );
}

/** A published leverage ratio = counterpart ÷ support, where both are published too. */
export function ratioIdentities(closure: Closure, statements: readonly Statement[]): Identity[] {
  return statements
    .filter(({ cell }) => cell.measure === 'leverage_ratio')
    .flatMap(({ id, cell }): Identity[] => {
      const left = closure.figures.get(id);
      const right = (['counterpart', 'support'] as const).map((measure) => closure.at({ ...cell, measure }));
      if (!left || !right.every(({ basis }) => basis === 'published')) return [];
      return [identityOf(closure, 'ratio', id, left, plus(right))];
    });
}

/** A period = the two shorter ones that make it up, wherever all three are known and not zero. */
export function periodIdentities(closure: Closure, statements: readonly Statement[]): Identity[] {
  const { splits } = periodsBetween(statements.map(({ cell }) => cell.period));
  return measuresThatAddUpOver('period').flatMap((measure) =>
    splits.flatMap(({ whole, parts }) =>
      [null, ...programmes].flatMap((programme) =>
        [null, ...categories].flatMap((category): Identity[] => {
          const slice = { measure, programme, category };
          const left = closure.at({ ...slice, period: whole });
          const right = parts.map((period) => closure.at({ ...slice, period }));
          if (!left.value || !areKnown(right)) return [];
          const id = `${cellKey(left.cell)}:${right.map(({ cell }) => periodKey(cell.period)).join('+')}`;
          return [identityOf(closure, 'period', id, left, plus(right))];
        }),
      ),
    ),
  );
}

const isWithin = (a: Period, b: Period): boolean => a.from >= b.from && a.to <= b.to;

/**
 * Two statements on the same cell, and equal ones of different sources on a period and a part of it:
 * there, both can only mean that nothing was added in between.
 */
export function twoSourcesIdentities(closure: Closure, statements: readonly Statement[]): Identity[] {
  return statements.flatMap((first) =>
    statements.flatMap((second): Identity[] => {
      const [a, b] = [first.cell, second.cell];
      const isSameThing = a.measure === b.measure && a.programme === b.programme && a.category === b.category;
      const isSame = samePeriod(a.period, b.period) && first.id < second.id;
      const isPart = !samePeriod(a.period, b.period) && isWithin(b.period, a.period);
      const agrees = first.sourceId !== second.sourceId && first.value === second.value;
      const left = closure.figures.get(first.id);
      const right = closure.figures.get(second.id);
      if (!isSameThing || !left || !right || !(isSame || (isPart && agrees))) return [];
      return [identityOf(closure, 'two_sources', `${first.id}:${second.id}`, left, plus([right]))];
    }),
  );
}
