/** Bytes of the first chunk, which a small register does not fill; each further one is twice as long, up to the most. */
const first = 1 << 12;
const most = 1 << 20;
/** The most bytes that a number up to 2^32 takes. */
const longest = 5;

/** Numbers that are written one after another, seven bits a byte, without ever copying what was written. */
export class ByteChunks {
  readonly #full: Uint8Array[] = [];
  #chunk = new Uint8Array(first);
  #length = 0;

  write(number: number): void {
    if (this.#length > this.#chunk.length - longest) {
      this.#full.push(this.#chunk.subarray(0, this.#length));
      this.#chunk = new Uint8Array(Math.min(most, this.#chunk.length * 2));
      this.#length = 0;
    }
    let rest = number;
    while (rest > 127) {
      this.#chunk[this.#length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.#chunk[this.#length++] = rest;
  }

  /** Each holds whole numbers. */
  chunks(): readonly Uint8Array[] {
    return [...this.#full, this.#chunk.subarray(0, this.#length)];
  }
}
