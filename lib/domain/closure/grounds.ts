import { compareText } from '../compare-text';
import type { Figure, Premise, Statement } from '../figure';
import { type Closure, figureOf } from './closure';

/** All that a figure rests on, in the end. */
export interface Grounds {
  /** Itself, for a published figure; ordered by id. */
  readonly statements: readonly Statement[];
  readonly premises: readonly Premise[];
  readonly sourceIds: readonly string[];
  /** The chain has sums over rows of the register. */
  readonly restsOnRegister: boolean;
}

/** Follows a figure's chain down to sentences and premises. */
export function groundsOf(closure: Pick<Closure, 'figures' | 'premises' | 'register'>, figure: Figure): Grounds {
  const seen = new Set<Figure>();
  const statements = new Map<string, Statement>();
  const premiseIds = new Set<string>();
  let restsOnRegister = false;
  const visit = (current: Figure) => {
    if (seen.has(current)) return;
    seen.add(current);
    if (current.basis === 'register') restsOnRegister = true;
    if (current.statement) statements.set(current.statement.id, current.statement);
    for (const id of current.derivation?.premiseIds ?? []) premiseIds.add(id);
    for (const { figureId } of current.derivation?.terms ?? []) {
      const term = figureOf(closure, figureId);
      if (term) visit(term);
    }
  };
  visit(figure);
  const inOrder = [...statements.values()].sort((a, b) => compareText(a.id, b.id));
  return {
    statements: inOrder,
    premises: closure.premises.filter(({ id }) => premiseIds.has(id)),
    sourceIds: [...new Set(inOrder.map(({ sourceId }) => sourceId))].sort(),
    restsOnRegister,
  };
}
