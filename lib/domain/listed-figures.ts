import { categoriesWithRemainder } from '@/lib/vocabulary/category';
import { measureCodes } from '@/lib/vocabulary/measure';
import { programmes } from '@/lib/vocabulary/programme';
import { type Cell, cellKey } from './cell';
import type { Closure } from './closure';
import { expectedFigures } from './expected-figures';
import type { Figure } from './figure';
import type { Publication } from './publication';

const byCell = (a: Cell, b: Cell): number =>
  measureCodes.indexOf(a.measure) - measureCodes.indexOf(b.measure) ||
  b.period.to - b.period.from - (a.period.to - a.period.from) ||
  a.period.from - b.period.from ||
  (a.programme === null ? -1 : programmes.indexOf(a.programme)) -
    (b.programme === null ? -1 : programmes.indexOf(b.programme)) ||
  (a.category === null ? -1 : categoriesWithRemainder.indexOf(a.category)) -
    (b.category === null ? -1 : categoriesWithRemainder.indexOf(b.category));

/**
 * Every figure that has an address of its own: what sources state, in the order of their ids; what follows from it,
 * once for each cell; and what a reader would look for and no source gives.
 */
export function listedFigures(report: {
  readonly publication: Publication;
  readonly closure: Closure;
}): readonly Figure[] {
  const figures = [...report.closure.figures.values()];
  const stated = figures.filter(({ statement }) => statement !== null);
  const derived = figures.filter(
    ({ statement, id, cell, value }) => !statement && value !== null && id === cellKey(cell),
  );
  const missing = expectedFigures(report).filter(({ value }) => value === null);
  return [
    ...stated.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    ...derived.toSorted((a, b) => byCell(a.cell, b.cell)),
    ...missing.toSorted((a, b) => byCell(a.cell, b.cell)),
  ];
}
