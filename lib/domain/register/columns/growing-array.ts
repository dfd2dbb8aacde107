type Items = Uint8Array | Uint16Array | Uint32Array | Float64Array;

/** A typed array that is written from its beginning and takes what room it needs. */
export class GrowingArray<Kind extends Items> {
  #items: Kind;
  #length = 0;

  constructor(private readonly make: (length: number) => Kind) {
    this.#items = make(64);
  }

  get length(): number {
    return this.#length;
  }

  get items(): Kind {
    return this.#items;
  }

  push(item: number): void {
    if (this.#length === this.#items.length) {
      const wider = this.make(this.#length * 2);
      wider.set(this.#items);
      this.#items = wider;
    }
    this.#items[this.#length] = item;
    this.#length += 1;
  }

  /** What was written, in an array of its own length. */
  finish(): Kind {
    const exact = this.make(this.#length);
    exact.set(this.#items.subarray(0, this.#length));
    return exact;
  }
}
