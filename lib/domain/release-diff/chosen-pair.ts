import type { ReleaseSummary } from '../release-summary';

/** Two releases that a reader wants told apart. */
export interface ReleasePair {
  readonly from: ReleaseSummary;
  readonly to: ReleaseSummary;
}

/**
 * The two releases that an address asks for, or `null` where it asks for none. `to` is by default the newest, `from` the
 * one before `to`. `releases`: the newest first.
 */
export function chosenPair(
  releases: readonly ReleaseSummary[],
  { from, to }: { readonly from: number | null; readonly to: number | null },
): ReleasePair | null {
  if (from === null && to === null) return null;
  const later = to === null ? releases[0] : releases.find(({ number }) => number === to);
  const place = later === undefined ? -1 : releases.indexOf(later);
  const earlier = from === null ? (releases[place + 1] ?? later) : releases.find(({ number }) => number === from);
  return earlier && later ? { from: earlier, to: later } : null;
}
