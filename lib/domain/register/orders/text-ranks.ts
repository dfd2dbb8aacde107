import type { Collate } from '../collate';
import { GrowingArray } from '../columns/growing-array';
import type { Ranks } from './ranks';
import { sortInSteps } from './sort-in-steps';

/** The ranks of a column of texts, of which equal ones are kept once. `null` is not published. */
export class TextRanks {
  readonly #ids = new Map<string, number>();
  /** From 1 in the order of their coming; 0 is not published. */
  readonly #column = new GrowingArray((length) => new Uint32Array(length));

  add(text: string | null): void {
    if (text === null) {
      this.#column.push(0);
      return;
    }
    const id = this.#ids.get(text) ?? this.#ids.size + 1;
    if (id > this.#ids.size) this.#ids.set(text, id);
    this.#column.push(id);
  }

  /** Sorts the texts in steps. Texts that `collate` does not tell apart have the same rank. */
  *finish(collate: Collate): Generator<null, Ranks> {
    const sorted = yield* sortInSteps([...this.#ids.keys()], collate);
    const rankOf = new Uint32Array(sorted.length + 1);
    let size = 0;
    let before: string | null = null;
    for (const text of sorted) {
      if (before !== null && collate(before, text) !== 0) size += 1;
      rankOf[this.#ids.get(text) ?? 0] = size;
      before = text;
    }
    if (sorted.length > 0) size += 1;
    rankOf[0] = size;
    return { ranks: this.#column.finish().map((id) => rankOf[id] ?? size), size };
  }
}
