import type { Random } from '../illustrative/random';

const consonants = ['b', 'c', 'd', 'g', 'h', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'x', 'th'];
const vowels = ['a', 'e', 'i', 'o'];
const syllables = consonants.flatMap((consonant) => vowels.map((vowel) => consonant + vowel));

/** Brands are numbered from 1, below 2^16. */
const octaves = 16;
export const brandCount = 2 ** octaves;

/**
 * The number of a brand: one as often between 1 and 2 as between 2 and 4, between 4 and 8 …, so that the first is that of
 * every sixteenth establishment and most have but a few. Whole numbers only: the same on every machine.
 */
export function brandNumber(random: Random): number {
  const least = 2 ** random.whole(0, octaves - 1);
  return random.whole(least, 2 * least - 1);
}

/** A word of three syllables that no other number has. */
export function brandName(number: number): string {
  // An odd factor mixes the numbers and loses none.
  const mixed = Math.imul(number, 40_503) & (brandCount - 1);
  const [first = '', second = ''] = [syllables[mixed & 63], syllables[(mixed >> 6) & 63]];
  const third = `${consonants[mixed >> 12]}a`;
  return `${first.charAt(0).toUpperCase()}${first.slice(1)}${second}${third}`;
}
