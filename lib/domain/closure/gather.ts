import type { Cell } from '../cell';
import type { Ancestry } from './ancestry';
import { type Claim, compareClaims } from './claim';
import { compareCells } from './compare-cells';
import { excessOf, infer, type Known } from './infer';
import type { Link } from './links';

/** All that is said of one cell. */
export interface CellClaims {
  /** The shown claim first; none of them rests on its own cell. */
  readonly ways: readonly Claim[];
  /** Parts that together exceed the cell. */
  readonly excesses: readonly Claim[];
  /** Claims that rest on their own cell: no way to it, but evidence where nothing else shows that the input disagrees. */
  readonly circles: readonly Claim[];
}

export const cellOf = ({ ways: [shown] }: CellClaims): Cell => {
  if (!shown) throw new Error('A cell is listed only where something is said of it.');
  return shown.place.cell;
};

const unknownBounds = ({ lower, upper }: Claim) => Number(lower === null) + Number(upper === null);
const width = ({ lower, upper }: Claim) => (lower === null || upper === null ? 0 : upper - lower);

/** Statements before derivations; then the narrowest bounds; then the better chain. */
const compareWays = (a: Claim, b: Claim): number =>
  Number(a.statement === null) - Number(b.statement === null) ||
  unknownBounds(a) - unknownBounds(b) ||
  width(a) - width(b) ||
  compareClaims(a, b);

/** Every way to every cell, from the claims that the cells settled on. */
export function gather(
  given: readonly Claim[],
  links: readonly Link[],
  settled: Known,
  ancestryOf: (claim: Claim) => Ancestry,
): readonly CellClaims[] {
  const cells = new Map<string, { ways: Map<string, Claim>; excesses: Claim[]; circles: Claim[] }>();
  const at = (claim: Claim) => {
    const { key } = claim.place;
    const cell = cells.get(key) ?? { ways: new Map<string, Claim>(), excesses: [], circles: [] };
    cells.set(key, cell);
    return cell;
  };
  const addWay = (claim: Claim) => {
    const { ways } = at(claim);
    if (!ways.has(claim.name)) ways.set(claim.name, claim);
  };
  for (const claim of [...settled.values(), ...given]) addWay(claim);
  for (const link of links) {
    for (const claim of infer(link, settled)) {
      if (ancestryOf(claim).cells.has(claim.place.key)) at(claim).circles.push(claim);
      else addWay(claim);
    }
    const excess = link.kind === 'partition' ? excessOf(link, settled) : null;
    if (excess) at(excess).excesses.push(excess);
  }
  return [...cells.values()]
    .map(({ ways, excesses, circles }) => ({
      ways: [...ways.values()].sort(compareWays),
      excesses: excesses.sort(compareWays),
      circles: circles.filter(({ name }) => !ways.has(name)).sort(compareWays),
    }))
    .sort((a, b) => compareCells(cellOf(a), cellOf(b)));
}
