import { cellKey } from '../cell';
import { compareText } from '../compare-text';
import { type Figure, notPublished, type Premise, type Statement } from '../figure';
import { ancestries } from './ancestry';
import { statedClaim } from './claim';
import type { Closure } from './closure';
import { conflictsIn } from './conflicts';
import { figureMaker } from './figure-maker';
import { cellOf, gather } from './gather';
import { linksOf, placeOf } from './links';
import { premiseClaims } from './premise-claims';
import { remaindersOf } from './remainders';
import { settle } from './settle';

function assertDistinct(statements: readonly Statement[]): void {
  const seen = new Set<string>();
  for (const { id } of statements) {
    if (seen.has(id)) throw new Error(`The figure ${id} is given twice.`);
    seen.add(id);
  }
}

/**
 * Fills the cells that follow from what sources state, each with its formula; nothing else gets a value.
 * The order of the input does not matter. Throws where an id is given twice, an amount is negative, or is no whole
 * number up to 2^53 − 1.
 */
export function close(statements: readonly Statement[], premises: readonly Premise[]): Closure {
  assertDistinct(statements);
  const inOrder = [...statements].sort((a, b) => compareText(a.id, b.id));
  const premisesInOrder = [...premises].sort((a, b) => compareText(a.id, b.id));
  const stated = inOrder.map((statement) => statedClaim(placeOf(statement.cell), statement));
  const given = [...stated, ...premiseClaims(premisesInOrder, stated)];
  const links = linksOf(inOrder, premisesInOrder);
  const settled = settle(given, links);
  const ancestryOf = ancestries();
  const cells = gather([...given, ...remaindersOf(settled)], links, settled, ancestryOf);
  const conflicts = conflictsIn(cells);
  const toFigure = figureMaker(cells, conflicts, ancestryOf);

  const shownBy = new Map(cells.map((cell) => [cellKey(cellOf(cell)), cell.ways.map(toFigure)]));
  const contradictions = conflicts.map(([first, second]) => ({
    cell: first.place.cell,
    first: toFigure(first),
    second: toFigure(second),
  }));
  const figures = new Map<string, Figure>();
  const derived = [...shownBy.values()].flat().filter(({ statement }) => statement === null);
  for (const figure of [...stated.map(toFigure), ...derived, ...contradictions.map(({ second }) => second)]) {
    figures.set(figure.id, figure);
  }
  return {
    figures,
    premises: premisesInOrder,
    at: (cell) => shownBy.get(cellKey(cell))?.[0] ?? notPublished(cell),
    ways: (cell) => shownBy.get(cellKey(cell)) ?? [],
    contradictions,
  };
}
