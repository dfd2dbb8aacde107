/** A frozen answer never changes; any other is asked for again. */
export const cacheControl = (isFrozen: boolean): string =>
  isFrozen ? 'public, max-age=31536000, immutable' : 'public, max-age=0, must-revalidate';
