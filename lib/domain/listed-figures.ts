import { cellKey } from './cell';
import { type Closure, compareCells } from './closure';
import { compareText } from './compare-text';
import { expectedFigures } from './expected-figures';
import type { Figure } from './figure';
import type { Publication } from './publication';

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
    ...stated.toSorted((a, b) => compareText(a.id, b.id)),
    ...derived.toSorted((a, b) => compareCells(a.cell, b.cell)),
    ...missing.toSorted((a, b) => compareCells(a.cell, b.cell)),
  ];
}
