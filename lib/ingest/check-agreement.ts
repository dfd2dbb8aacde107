import { type Closure, groundsOf } from '@/lib/domain/closure';
import type { Bounds, Figure, Statement } from '@/lib/domain/figure';
import type { Period } from '@/lib/domain/period';
import { type Identity, reconcile } from '@/lib/domain/reconciliation';
import type { Scheme } from '@/lib/domain/scheme';
import type { PlacedRow } from './read-rows';
import type { SeedProblem } from './seed-problem';

type Amount = Bounds & Pick<Figure, 'value'>;

/** Two numbers for one thing that cannot both be true, and the figures that each is made of. */
interface Clash {
  readonly about: string;
  readonly sides: readonly [Side, Side];
}
interface Side {
  readonly amount: Amount;
  readonly figures: readonly Figure[];
}

function tell({ value, lower, upper }: Amount): string {
  if (lower !== null && lower === upper) return `${lower}`;
  if (lower !== null && upper !== null) return `${lower} to ${upper}`;
  return lower === null ? `about ${value}` : `${lower} or more`;
}

const sideOf = (figure: Figure): Side => ({ amount: figure, figures: [figure] });

/** How many schemes the register has, and what they got, is checked at the register's own rows. */
const isToldByRegister = ({ kind, left: { cell } }: Identity): boolean =>
  kind === 'register_and_published' && (cell.measure === 'schemes' || cell.measure === 'support');

const clashesIn = (closure: Closure, identities: readonly Identity[]): Clash[] => [
  ...closure.contradictions.map(
    ({ first, second }): Clash => ({ about: first.id, sides: [sideOf(first), sideOf(second)] }),
  ),
  ...identities
    .filter((identity) => identity.verdict === 'contradicts' && !isToldByRegister(identity))
    .map(({ id, left, right, computed }): Clash => {
      const figures = right.map(({ figure }) => figure);
      return { about: id, sides: [sideOf(left), { amount: computed, figures }] };
    }),
];

/**
 * No two chains of figures lead to different numbers, and whatever must add up does. A clash is told once at each row
 * that it rests on, the one of the fewest rows first; one that only adds rows to another is not told again. Sources
 * that disagree with each other are no mistake of the seed: the public pages show both.
 */
export function checkAgreement(
  closure: Closure,
  statements: readonly PlacedRow<Statement>[],
  schemes: readonly Scheme[],
  period: Period,
): SeedProblem[] {
  const identities = reconcile({ closure, statements: statements.map(({ value }) => value), schemes, period });
  const idsBelow = (figures: readonly Figure[]): readonly string[] => [
    ...new Set(figures.flatMap((figure) => groundsOf(closure, figure).statements.map(({ id }) => id))),
  ];
  const tellSide = ({ amount, figures }: Side): string => {
    const ids = idsBelow(figures);
    return `${tell(amount)} (${(ids.length > 0 ? ids : figures.map(({ id }) => id)).join(', ')})`;
  };
  const sourceOf = new Map(statements.map(({ value: { id, sourceId } }) => [id, sourceId]));
  const isOfOneSource = (ids: readonly string[]) => new Set(ids.map((id) => sourceOf.get(id))).size === 1;
  const clashes = clashesIn(closure, identities)
    .map(({ about, sides }) => ({
      ids: idsBelow(sides.flatMap(({ figures }) => figures)),
      reason: `contradiction on ${about}: ${sides.map(tellSide).join(' is not ')}`,
    }))
    .filter(({ ids }) => isOfOneSource(ids))
    .sort((a, b) => a.ids.length - b.ids.length);

  const told: (readonly string[])[] = [];
  const reasons = new Map<string, string>();
  for (const { ids, reason } of clashes) {
    if (told.some((fewer) => fewer.every((id) => ids.includes(id)))) continue;
    told.push(ids);
    for (const id of ids) if (!reasons.has(id)) reasons.set(id, reason);
  }
  return statements.flatMap(({ file, row, value: { id } }) => {
    const reason = reasons.get(id);
    return reason === undefined ? [] : [{ file, row, column: 'value', reason }];
  });
}
