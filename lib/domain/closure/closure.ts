import type { Cell } from '../cell';
import type { Figure, Premise } from '../figure';

/** Two chains that lead to the same cell and cannot both be true. */
export interface Contradiction {
  readonly cell: Cell;
  readonly first: Figure;
  readonly second: Figure;
}

/** Everything that follows from a set of statements. */
export interface Closure {
  /** All figures by id: every statement, every derived cell, every figure that a chain passes through. */
  readonly figures: ReadonlyMap<string, Figure>;
  readonly premises: readonly Premise[];
  /** The figure to show for a cell; a `not_published` figure where nothing is known. */
  readonly at: (cell: Cell) => Figure;
  /** All independent ways to a cell, the shown one first; none where nothing is known. */
  readonly ways: (cell: Cell) => readonly Figure[];
  readonly contradictions: readonly Contradiction[];
}
