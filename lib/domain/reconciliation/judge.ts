import { areDisjoint } from '../are-disjoint';
import { cellKey } from '../cell';
import { type Closure, figureOf, groundsOf } from '../closure';
import type { Bounds, Figure } from '../figure';
import type { Identity, IdentityKind, IdentityTerm, Verdict } from './identity';

type Amount = Bounds & { readonly value: number | null };

const add = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a + b);
const negative = (amount: number | null): number | null => (amount === null ? null : -amount);

const signedSum = (terms: readonly IdentityTerm[]): Amount =>
  terms.reduce<Amount>(
    (total, { sign, figure }) => ({
      value: add(total.value, sign === 1 ? figure.value : negative(figure.value)),
      lower: add(total.lower, sign === 1 ? figure.lower : negative(figure.upper)),
      upper: add(total.upper, sign === 1 ? figure.upper : negative(figure.lower)),
    }),
    { value: 0, lower: 0, upper: 0 },
  );

function quotient([top, bottom]: readonly IdentityTerm[]): Amount {
  const divide = (above: number | null | undefined, below: number | null | undefined) =>
    typeof above === 'number' && typeof below === 'number' && below > 0 ? above / below : null;
  return {
    value: divide(top?.figure.value, bottom?.figure.value),
    lower: divide(top?.figure.lower, bottom?.figure.upper),
    upper: divide(top?.figure.upper, bottom?.figure.lower),
  };
}

const isExactAmount = ({ value, lower, upper }: Amount) => value !== null && value === lower && value === upper;

const hasOpenSide = ({ lower, upper }: Amount) => lower === null || upper === null;

/** The number of decimals that a source prints. */
const decimalsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0;

/** A number told as "about" is compared to the digits that it is printed with: no other bounds are known of it. */
function judgeAbout(printed: number, computed: Amount): Verdict {
  if (computed.value === null) return 'consistent_with_bounds';
  const half = 0.5 * 10 ** -decimalsOf(printed) * (1 + Number.EPSILON * 8);
  const nearest = Math.min(Math.max(printed, computed.lower ?? -Infinity), computed.upper ?? Infinity);
  return Math.abs(nearest - printed) <= half ? 'equal_within_rounding' : 'contradicts';
}

function judge(closure: Closure, left: Figure, right: readonly IdentityTerm[], computed: Amount): Verdict {
  if (left.statement?.qualifier === 'about' && left.value !== null) return judgeAbout(left.value, computed);
  if (areDisjoint(left, computed)) return 'contradicts';
  if (isExactAmount(left) && isExactAmount(computed)) return 'equal';
  const isOpen =
    hasOpenSide(computed) ||
    hasOpenSide(left) ||
    [left, ...right.map(({ figure }) => figure)]
      .flatMap((figure) => groundsOf(closure, figure).statements)
      .some(({ qualifier }) => qualifier === 'at_least' || qualifier === 'about');
  return isOpen ? 'consistent_with_bounds' : 'equal_within_rounding';
}

/** The keys of all cells that a figure's chain passes through, its own not counted. */
function cellsBelow(closure: Closure, figure: Figure, found: Set<string> = new Set()): Set<string> {
  for (const { figureId } of figure.derivation?.terms ?? []) {
    const term = figureOf(closure, figureId);
    if (!term || found.has(cellKey(term.cell))) continue;
    found.add(cellKey(term.cell));
    cellsBelow(closure, term, found);
  }
  return found;
}

/** Computes an identity and judges it. */
export function identityOf(
  closure: Closure,
  kind: IdentityKind,
  id: string,
  left: Figure,
  right: readonly IdentityTerm[],
): Identity {
  const computed = kind === 'ratio' ? quotient(right) : signedSum(right);
  const figures = [left, ...right.map(({ figure }) => figure)];
  const keys = figures.map(({ cell }) => cellKey(cell));
  const isIndependent = figures.every((figure) => {
    const below = cellsBelow(closure, figure);
    return !keys.some((key) => below.has(key));
  });
  const verdict = judge(closure, left, right, computed);
  const hasRemainder =
    kind === 'remainder' && right.some(({ figure }) => figure.cell.category === 'not_itemised' && figure.value !== 0);
  return {
    id: `${kind}:${id}`,
    kind,
    left,
    right,
    computed,
    difference: left.value === null || computed.value === null ? null : left.value - computed.value,
    isIndependent,
    verdict: hasRemainder && verdict !== 'contradicts' ? 'explained_remainder' : verdict,
  };
}
