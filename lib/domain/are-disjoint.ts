import type { Bounds } from './figure';

/** Two sets of bounds that cannot both be true. */
export const areDisjoint = (a: Bounds, b: Bounds): boolean =>
  (a.upper !== null && b.lower !== null && a.upper < b.lower) ||
  (b.upper !== null && a.lower !== null && b.upper < a.lower);
