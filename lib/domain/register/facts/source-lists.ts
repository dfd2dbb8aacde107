import type { Scheme } from '../../scheme';

/** What the schemes of a register rest on: most of them rest on the same. */
export interface SourceLists {
  /** Different lists of ids of sources. */
  readonly lists: readonly (readonly string[])[];
  /** For each position, which of them is the scheme's. */
  readonly listOf: Uint32Array;
}

/** Finds the lists of schemes that come in their order and in pieces of any size. */
export class SourceListsBuilder {
  readonly #numbers = new Map<string, number>();
  readonly #lists: (readonly string[])[] = [];
  readonly #listOf: number[] = [];

  add(schemes: Iterable<Scheme>): void {
    for (const { sourceIds } of schemes) {
      const key = JSON.stringify(sourceIds);
      const number = this.#numbers.get(key) ?? this.#lists.length;
      if (number === this.#lists.length) {
        this.#numbers.set(key, number);
        this.#lists.push(sourceIds);
      }
      this.#listOf.push(number);
    }
  }

  finish(): SourceLists {
    return { lists: this.#lists, listOf: Uint32Array.from(this.#listOf) };
  }
}

export function sourceListsOf(schemes: Iterable<Scheme>): SourceLists {
  const builder = new SourceListsBuilder();
  builder.add(schemes);
  return builder.finish();
}
