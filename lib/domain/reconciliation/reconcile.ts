import type { Closure } from '../closure';
import { comparePeriods } from '../closure/periods';
import { compareText } from '../compare-text';
import type { Statement } from '../figure';
import { type Period, periodKey } from '../period';
import { disagreeingSchemes } from '../register/facts/disagreeing-schemes';
import type { SchemeList } from '../scheme-list';
import { publishedAgainstRegister, registerCapitalIdentities } from './full-register-identities';
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
  readonly schemes: SchemeList;
  /** The period that the register covers. */
  readonly period: Period;
}

/** What must hold inside the table that sources give. */
function tableIdentities({ closure, statements }: ReconciliationInput): readonly Identity[][] {
  const inOrder = [...statements].sort((a, b) => compareText(a.id, b.id));
  const known = new Map([...closure.figures.values()].map(({ cell }) => [periodKey(cell.period), cell.period]));
  const periods = [...known.values()].sort(comparePeriods);
  return [
    [
      ...programmeIdentities(closure, periods),
      ...categoryIdentities(closure, periods),
      ...capitalIdentities(closure, periods),
    ],
    [
      ...ratioIdentities(closure, inOrder),
      ...periodIdentities(closure, inOrder),
      ...twoSourcesIdentities(closure, inOrder),
    ],
  ];
}

/** Every identity that the data claims, computed. Contradictions inside the table itself are in `closure.contradictions`. */
export function reconcile(input: ReconciliationInput): readonly Identity[] {
  const { closure, period } = input;
  const schemes = [...input.schemes];
  const [inside = [], between = []] = tableIdentities(input);
  return [
    ...inside,
    ...schemeIdentities(closure, schemes, period),
    ...between,
    ...registerIdentities(closure, schemes, period),
  ];
}

/**
 * The same for a full register: its sums against what sources state, and its capital column against the two that make
 * it up. That its own parts make its own totals is true of any sum and not listed; of its rows only those that disagree.
 */
export function reconcileRegister(
  input: ReconciliationInput & {
    /** The closure that has the register. */
    readonly shown: Closure;
  },
): readonly Identity[] {
  const { closure, shown, schemes, period } = input;
  const [inside = [], between = []] = tableIdentities(input);
  return [
    ...inside,
    ...registerCapitalIdentities(shown),
    ...schemeIdentities(shown, disagreeingSchemes(schemes), period),
    ...between,
    ...publishedAgainstRegister(closure, shown),
  ];
}
