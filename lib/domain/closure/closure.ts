import type { Cell } from '../cell';
import type { Figure, Premise } from '../figure';
import type { RegisterFigures } from '../register-figures';

/** Two chains that lead to the same cell and cannot both be true. */
export interface Contradiction {
  readonly cell: Cell;
  readonly first: Figure;
  readonly second: Figure;
}

/** Everything that follows from a set of statements, and from a full register. */
export interface Closure {
  /** All figures by id: every statement, every derived cell, every figure that a chain passes through. */
  readonly figures: ReadonlyMap<string, Figure>;
  readonly premises: readonly Premise[];
  /** The figure to show for a cell; a `not_published` figure where nothing is known. */
  readonly at: (cell: Cell) => Figure;
  /** All independent ways to a cell, the shown one first; none where nothing is known. */
  readonly ways: (cell: Cell) => readonly Figure[];
  readonly contradictions: readonly Contradiction[];
  /** The sums of a full register, where there is one. */
  readonly register?: RegisterFigures;
}

/** The figure of an id among those that a closure lists and the terms of those that it was asked for. */
export const figureOf = (closure: Pick<Closure, 'figures' | 'register'>, id: string): Figure | undefined =>
  closure.figures.get(id) ?? closure.register?.known(id);
