import { categories, notItemised } from '@/lib/vocabulary/category';
import { programmes } from '@/lib/vocabulary/programme';
import { type Cell, cellKey } from '../cell';
import { type Closure, compareCells } from '../closure';
import { isExact } from '../figure';
import { type SummedMeasure, summedMeasures } from '../register-figures';
import type { Identity } from './identity';
import { identityOf } from './judge';

const isSummed = ({ measure }: Cell): boolean => summedMeasures.includes(measure as SummedMeasure);

/**
 * Each cell that sources know against the sum of the register's rows. A remainder is left out: what sources do not
 * itemise, a register may.
 */
export function publishedAgainstRegister(published: Closure, shown: Closure): Identity[] {
  const { register } = shown;
  if (!register) return [];
  const cells = new Map([...published.figures.values()].map(({ cell }) => [cellKey(cell), cell]));
  return [...cells.values()]
    .filter((cell) => isSummed(cell) && cell.category !== notItemised)
    .sort(compareCells)
    .flatMap((cell): Identity[] => {
      const left = published.at(cell);
      const sum = register.at(cell);
      if (left.value === null || sum.value === null || (left.value === 0 && sum.value === 0)) return [];
      return [identityOf(shown, 'register_and_published', cellKey(cell), left, [{ sign: 1, figure: sum }])];
    });
}

/** The register's column of total capital = its columns of support + counterpart, where each of its rows has all three. */
export function registerCapitalIdentities({ register, ...closure }: Closure): Identity[] {
  if (!register) return [];
  const slices = [
    { programme: null, category: null },
    ...programmes.map((programme) => ({ programme, category: null })),
    ...categories.map((category) => ({ programme: null, category })),
  ];
  return slices.flatMap((slice): Identity[] => {
    const figure = (measure: SummedMeasure) => register.at({ measure, ...slice, period: register.period });
    const left = figure('total_capital');
    const right = [figure('support'), figure('counterpart')];
    if (!left.value || ![left, ...right].every(isExact)) return [];
    const terms = right.map((term) => ({ sign: 1 as const, figure: term }));
    return [identityOf({ ...closure, register }, 'capital', `register.${cellKey(left.cell)}`, left, terms)];
  });
}
