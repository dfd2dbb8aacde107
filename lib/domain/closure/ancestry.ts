import type { Claim } from './claim';

/** What a claim's chain rests on. */
export interface Ancestry {
  /** The cells whose numbers the chain passes through, by key. A premise reads a sentence and does not use its number. */
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
      for (const id of ancestry.sourceIds) sourceIds.add(id);
      if (claim.rule === 'premise') continue;
      cells.add(term.claim.place.key);
      for (const key of ancestry.cells) cells.add(key);
    }
    const ancestry = { cells, sourceIds };
    known.set(claim, ancestry);
    return ancestry;
  };
  return ancestryOf;
}
