import type { Scheme } from '../../scheme';

/** What a scheme tells in words, where it tells it. */
export const wordColumns = [
  'title',
  'recipient',
  'legalForm',
  'place',
  'decision',
  'decidedOn',
  'acceptedOn',
  'quote',
] as const satisfies readonly (keyof Scheme)[];
export type WordColumn = (typeof wordColumns)[number];

/** Those that a scheme at least fills. */
export function filledColumns(schemes: Iterable<Scheme>): ReadonlySet<WordColumn> {
  const filled = new Set<WordColumn>();
  for (const scheme of schemes) {
    for (const column of wordColumns) if (scheme[column] !== null) filled.add(column);
    if (filled.size === wordColumns.length) break;
  }
  return filled;
}
