import { categoriesWithRemainder } from '@/lib/vocabulary/category';
import { measureTraits } from '@/lib/vocabulary/measure';
import { programmes } from '@/lib/vocabulary/programme';
import { type Cell, cellKey } from '../cell';
import type { Closure } from '../closure';
import type { Figure } from '../figure';
import type { Period } from '../period';
import type { Scheme } from '../scheme';
import { type SchemeMeasure, schemeAmounts, schemeFigure } from '../scheme-figure';
import type { Identity } from './identity';
import { identityOf } from './judge';

/** What the rows of a register may be summed by; a row counts as one scheme. */
const amounts = { schemes: () => 1, ...schemeAmounts } as const;

const summed = Object.keys(amounts) as (keyof typeof amounts)[];

const registerFigure = (id: string, cell: Cell, value: number, isComplete: boolean): Figure => ({
  id,
  cell,
  unit: measureTraits(cell.measure).unit,
  basis: 'register',
  value,
  lower: value,
  upper: isComplete ? value : null,
  statement: null,
  derivation: { rule: 'register_sum', terms: [], premiseIds: [], caveats: isComplete ? [] : ['partial_sum'] },
});

/** Rows of the register against the cell that they belong to: equal where each row has its amount, else no more than it. */
export function registerIdentities(closure: Closure, schemes: readonly Scheme[], period: Period): Identity[] {
  return summed.flatMap((measure) =>
    [null, ...programmes].flatMap((programme) =>
      [null, ...categoriesWithRemainder].flatMap((category): Identity[] => {
        const cell: Cell = { measure, programme, category, period };
        const left = closure.at(cell);
        const rows = schemes.filter(
          (scheme) =>
            (programme === null || scheme.programme === programme) &&
            (category === null || scheme.category === category),
        );
        const known = rows.map(amounts[measure]).filter((amount) => amount !== null);
        const isEmpty = measure === 'schemes' ? !left.value && rows.length === 0 : known.length === 0;
        if (left.value === null || isEmpty) return [];
        const total = known.reduce<number>((sum, amount) => sum + amount, 0);
        const figure = registerFigure(`register.${cellKey(cell)}`, cell, total, known.length === rows.length);
        return [identityOf(closure, 'register_and_published', cellKey(cell), left, [{ sign: 1, figure }])];
      }),
    ),
  );
}

/** One scheme's total = its support + its counterpart, where all three are published. */
export function schemeIdentities(closure: Closure, schemes: readonly Scheme[], period: Period): Identity[] {
  return schemes.flatMap((scheme): Identity[] => {
    if (scheme.support === null || scheme.counterpart === null || scheme.total === null) return [];
    const figure = (measure: SchemeMeasure) => schemeFigure(scheme, measure, period);
    return [
      identityOf(closure, 'capital', scheme.code, figure('total_capital'), [
        { sign: 1, figure: figure('support') },
        { sign: 1, figure: figure('counterpart') },
      ]),
    ];
  });
}
