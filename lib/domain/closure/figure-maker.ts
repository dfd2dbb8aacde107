import { measureTraits } from '@/lib/vocabulary/measure';
import type { Caveat, Figure } from '../figure';
import type { Ancestry } from './ancestry';
import type { Claim } from './claim';
import type { Conflict } from './conflicts';
import type { CellClaims } from './gather';

/** The ids of all claims: a statement's own, the cell's key for its best derivation, `key~2`, `key~3` for the others. */
function idsOf(cells: readonly CellClaims[], conflicts: readonly Conflict[]): Map<Claim, string> {
  const ids = new Map<Claim, string>();
  const objections = new Set(conflicts.map(([, second]) => second));
  for (const { ways, excesses, circles } of cells) {
    const derived = ways.filter(({ statement }) => statement === null);
    for (const claim of ways) if (claim.statement) ids.set(claim, claim.statement.id);
    derived.forEach((claim, index) => {
      ids.set(claim, index === 0 ? claim.place.key : `${claim.place.key}~${index + 1}`);
    });
    const kept = [...excesses, ...circles].filter((claim) => objections.has(claim));
    kept.forEach((claim, index) => {
      ids.set(claim, `${claim.place.key}~${Math.max(derived.length, 1) + index + 1}`);
    });
  }
  return ids;
}

/** Turns each claim into the one figure that stands for it. */
export function figureMaker(
  cells: readonly CellClaims[],
  conflicts: readonly Conflict[],
  ancestryOf: (claim: Claim) => Ancestry,
): (claim: Claim) => Figure {
  const ids = idsOf(cells, conflicts);
  const excesses = new Set(cells.flatMap((cell) => cell.excesses));
  const figures = new Map<Claim, Figure>();
  const idOf = (claim: Claim): string => {
    const id = ids.get(claim);
    if (id === undefined) throw new Error(`A claim on ${claim.place.key} has no id.`);
    return id;
  };
  const caveatsOf = (claim: Claim): Caveat[] => [
    ...(ancestryOf(claim).sourceIds.size > 1 ? (['cross_source'] as const) : []),
    ...(excesses.has(claim) ? (['partial_sum'] as const) : []),
    ...(claim.rule === 'remainder' ? (['own_remainder'] as const) : []),
  ];
  return (claim) => {
    const made = figures.get(claim);
    if (made) return made;
    const { place, value, lower, upper, statement, rule, terms, premiseIds } = claim;
    const figure: Figure = {
      id: idOf(claim),
      cell: place.cell,
      unit: measureTraits(place.cell.measure).unit,
      basis: statement ? 'published' : 'derived',
      value,
      lower,
      upper,
      statement,
      derivation: rule && {
        rule,
        terms: terms.map((term) => ({ sign: term.sign, figureId: idOf(term.claim) })),
        premiseIds,
        caveats: caveatsOf(claim),
      },
    };
    figures.set(claim, figure);
    return figure;
  };
}
