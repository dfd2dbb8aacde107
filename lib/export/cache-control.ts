/**
 * A frozen answer says the same for good, so that a reader need not ask again the same day; not for ever, since a later
 * version of the software may write it another way. Any other answer is asked for again each time.
 */
export const cacheControl = (isFrozen: boolean): string =>
  isFrozen ? 'public, max-age=86400' : 'public, max-age=0, must-revalidate';
