import { type Claim, compareClaims } from './claim';
import { infer } from './infer';
import type { Link } from './links';

const placesOf = (link: Link) =>
  link.kind === 'partition' ? [link.whole, ...link.parts] : [link.schemes, link.target];

/**
 * The best claim on each cell, by the cell's key. Takes the best open claim, settles its cell, and looks at what
 * follows; since no step is better than its terms, a settled cell stays, and the order of the input does not matter.
 */
export function settle(given: readonly Claim[], links: readonly Link[]): ReadonlyMap<string, Claim> {
  const linksAt = new Map<string, Link[]>();
  for (const link of links) {
    for (const { key } of placesOf(link)) {
      const list = linksAt.get(key);
      if (list) list.push(link);
      else linksAt.set(key, [link]);
    }
  }
  const settled = new Map<string, Claim>();
  const open = new Map<string, Claim>();
  const isOpen = (key: string) => !settled.has(key);
  const offer = (claim: Claim) => {
    const { key } = claim.place;
    const rival = open.get(key);
    if (isOpen(key) && (!rival || compareClaims(claim, rival) < 0)) open.set(key, claim);
  };
  const before = (a: Claim, b: Claim) => (compareClaims(a, b) || (a.place.key < b.place.key ? -1 : 1)) < 0;

  given.forEach(offer);
  while (open.size > 0) {
    let best: Claim | null = null;
    for (const claim of open.values()) if (!best || before(claim, best)) best = claim;
    if (!best) break;
    const { key } = best.place;
    settled.set(key, best);
    open.delete(key);
    for (const link of linksAt.get(key) ?? []) infer(link, settled, isOpen).forEach(offer);
  }
  return settled;
}
