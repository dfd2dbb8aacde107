import type { Closure } from '../closure';
import { comparePeriods } from '../closure/periods';
import { compareText } from '../compare-text';
import type { Statement } from '../figure';
import { type Period, periodKey } from '../period';
import type { Scheme } from '../scheme';
import type { Identity } from './identity';
import { registerIdentities, schemeIdentities } from './register-identities';
import {
  capitalIdentities,
  categoryIdentities,
  periodIdentities,
  programmeIdentities,
  ratioIdentities,
  twoSourcesIdentities,
} from './table-identities';

export interface ReconciliationInput {
  readonly closure: Closure;
  readonly statements: readonly Statement[];
  readonly schemes: readonly Scheme[];
  /** The period that the register covers. */
  readonly period: Period;
}

/** Every identity that the data claims, computed. Contradictions inside the table itself are in `closure.contradictions`. */
export function reconcile({ closure, statements, schemes, period }: ReconciliationInput): readonly Identity[] {
  const inOrder = [...statements].sort((a, b) => compareText(a.id, b.id));
  const known = new Map([...closure.figures.values()].map(({ cell }) => [periodKey(cell.period), cell.period]));
  const periods = [...known.values()].sort(comparePeriods);
  return [
    ...programmeIdentities(closure, periods),
    ...categoryIdentities(closure, periods),
    ...capitalIdentities(closure, periods),
    ...schemeIdentities(closure, schemes, period),
    ...ratioIdentities(closure, inOrder),
    ...periodIdentities(closure, inOrder),
    ...twoSourcesIdentities(closure, inOrder),
    ...registerIdentities(closure, schemes, period),
  ];
}
