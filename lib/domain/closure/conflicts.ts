import { areDisjoint } from '../are-disjoint';
import type { Claim } from './claim';
import type { CellClaims } from './gather';

export type Conflict = readonly [Claim, Claim];

const pairs = (claims: readonly Claim[]): Conflict[] =>
  claims.flatMap((first, index) => claims.slice(index + 1).map((second): Conflict => [first, second]));

const against = (ways: readonly Claim[], others: readonly Claim[]): Conflict[] =>
  ways.slice(0, 1).flatMap((shown) => others.map((other): Conflict => [shown, other]));

/** Claims on one cell that cannot both be true. What rests on its own cell is heard only where nothing else objects. */
export function conflictsIn(cells: readonly CellClaims[]): readonly Conflict[] {
  const disjoint = ([first, second]: Conflict) => areDisjoint(first, second);
  const direct = cells.flatMap(({ ways, excesses }) => [...pairs(ways), ...against(ways, excesses)]).filter(disjoint);
  return direct.length > 0 ? direct : cells.flatMap(({ ways, circles }) => against(ways, circles)).filter(disjoint);
}
