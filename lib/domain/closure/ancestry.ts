import type { Claim } from './claim';

/** What a claim's chain rests on. */
export interface Ancestry {
  /** The cells that the chain passes through, by key. */
  readonly cells: ReadonlySet<string>;
  readonly sourceIds: ReadonlySet<string>;
}

/** Looks each claim's chain up once. */
export function ancestries(): (claim: Claim) => Ancestry {
  const known = new Map<Claim, Ancestry>();
  const ancestryOf = (claim: Claim): Ancestry => {
    const found = known.get(claim);
    if (found) return found;
    const cells = new Set<string>();
    const sourceIds = new Set<string>(claim.statement ? [claim.statement.sourceId] : []);
    for (const term of claim.terms) {
      const ancestry = ancestryOf(term.claim);
      cells.add(term.claim.place.key);
      for (const key of ancestry.cells) cells.add(key);
      for (const id of ancestry.sourceIds) sourceIds.add(id);
    }
    const ancestry = { cells, sourceIds };
    known.set(claim, ancestry);
    return ancestry;
  };
  return ancestryOf;
}
