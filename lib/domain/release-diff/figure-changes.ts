import { type Cell, cellKey } from '../cell';
import { compareCells } from '../closure';
import { compareText } from '../compare-text';
import type { Figure } from '../figure';
import { listedFigures } from '../listed-figures';
import { type Period, samePeriod } from '../period';
import type { Report } from '../report';
import type { FigureChange } from './release-diff';

const sameFigure = (a: Figure, b: Figure): boolean =>
  a.value === b.value && a.lower === b.lower && a.upper === b.upper && a.basis === b.basis;

/** By how many dimensions a cell is narrowed: 0 is the total of everything. */
const narrowness = (cell: Cell, whole: Period): number =>
  [
    cell.programme !== null,
    cell.category !== null,
    cell.district !== undefined,
    cell.undated,
    !samePeriod(cell.period, whole),
  ].filter(Boolean).length;

/** The cells that either release lists and the two tell differently, matched by cell: a figure's id may change. */
export function figureChanges(before: Report, after: Report): readonly FigureChange[] {
  const cells = new Map(
    [...listedFigures(before), ...listedFigures(after)].map(({ cell }) => [cellKey(cell), cell] as const),
  );
  const whole = after.publication.dataset.period;
  const changes = [...cells.values()].flatMap((cell): FigureChange[] => {
    const earlier = before.closure.at(cell);
    const later = after.closure.at(cell);
    if (sameFigure(earlier, later)) return [];
    const kind = earlier.value === null ? 'appeared' : later.value === null ? 'vanished' : 'changed';
    return [{ kind, cell, before: earlier, after: later }];
  });
  return changes.sort(
    (a, b) =>
      narrowness(a.cell, whole) - narrowness(b.cell, whole) ||
      compareCells(a.cell, b.cell) ||
      compareText(cellKey(a.cell), cellKey(b.cell)),
  );
}
