import type { Scheme } from '../../scheme';

/** What the schemes of a register rest on: most of them rest on the same. */
export interface SourceLists {
  /** Different lists of ids of sources. */
  readonly lists: readonly (readonly string[])[];
  /** For each position, which of them is the scheme's. */
  readonly listOf: Uint32Array;
}

/** The lists of sources of a register's schemes, each kept once. */
export function sourceListsOf(schemes: Iterable<Scheme>): SourceLists {
  const numbers = new Map<string, number>();
  const lists: (readonly string[])[] = [];
  const listOf: number[] = [];
  for (const { sourceIds } of schemes) {
    const key = JSON.stringify(sourceIds);
    const number = numbers.get(key) ?? lists.length;
    if (number === lists.length) {
      numbers.set(key, number);
      lists.push(sourceIds);
    }
    listOf.push(number);
  }
  return { lists, listOf: Uint32Array.from(listOf) };
}
