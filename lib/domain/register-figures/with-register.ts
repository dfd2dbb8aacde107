import { type Cell, cellKey } from '../cell';
import type { Closure } from '../closure';
import type { Figure } from '../figure';
import type { Dataset } from '../publication';
import type { RegisterCells } from '../register/columns/register-columns';
import { registerCells } from './register-cells';
import { type RegisterFigures, registerFigures } from './register-figures';

/** What sources state and what follows, beside the sums of the register. */
interface ClosureWithRegister {
  /** What is shown: of a complete register its sums come first, of a partial one what sources state. */
  readonly closure: Closure;
  /** What follows from the statements alone. Its figures have the names that they go by in `closure`. */
  readonly published: Closure;
}

/** A closure in which figures go by other names. */
function renamed(closure: Closure, idOf: (figure: Figure) => string): Closure {
  const names = new Map([...closure.figures.values()].map((figure) => [figure.id, idOf(figure)]));
  const figures = new Map<string, Figure>();
  const rename = (figure: Figure): Figure => {
    const id = names.get(figure.id) ?? figure.id;
    const made = figures.get(id);
    if (made) return made;
    const { derivation } = figure;
    const terms = derivation?.terms.map(({ sign, figureId }) => ({ sign, figureId: names.get(figureId) ?? figureId }));
    const named = { ...figure, id, derivation: derivation && terms ? { ...derivation, terms } : null };
    if (names.has(figure.id)) figures.set(id, named);
    return named;
  };
  for (const figure of closure.figures.values()) rename(figure);
  return {
    ...closure,
    figures,
    at: (cell) => rename(closure.at(cell)),
    ways: (cell) => closure.ways(cell).map(rename),
    contradictions: closure.contradictions.map(({ cell, first, second }) => ({
      cell,
      first: rename(first),
      second: rename(second),
    })),
  };
}

/**
 * Puts the sums of a full register, of which `cells` are, beside what sources state. The figure that is shown for a cell has the cell's key for
 * an id, unless a source states it; what the register adds up to is `key~register` where it is not shown, and what
 * follows from statements `key~derived`.
 */
export function withRegister(
  stated: Closure,
  cells: RegisterCells,
  dataset: Pick<Dataset, 'period' | 'districts'> & { readonly coverage: RegisterFigures['coverage'] },
): ClosureWithRegister {
  const isComplete = dataset.coverage === 'complete';
  const register = registerFigures(cells, dataset, (cell) =>
    isComplete || stated.at(cell).value === null ? cellKey(cell) : `${cellKey(cell)}~register`,
  );
  const published = renamed(stated, ({ id, cell }) =>
    isComplete && id === cellKey(cell) && register.at(cell).value !== null ? `${id}~derived` : id,
  );
  const ways = (cell: Cell): readonly Figure[] => {
    const sum = register.at(cell);
    const own = sum.value === null ? [] : [sum];
    return isComplete ? [...own, ...published.ways(cell)] : [...published.ways(cell), ...own];
  };
  const at = (cell: Cell): Figure => ways(cell)[0] ?? register.at(cell);
  const figures = new Map(published.figures);
  for (const cell of registerCells(register)) {
    const figure = at(cell);
    if (figure.value !== null) figures.set(figure.id, figure);
  }
  return { published, closure: { ...published, figures, at, ways, register } };
}
