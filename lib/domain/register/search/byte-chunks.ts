const chunkSize = 1 << 20;
/** The most bytes that a number up to 2^32 takes. */
const longest = 5;

/** Numbers that are written one after another, seven bits a byte, without ever copying what was written. */
export class ByteChunks {
  readonly #full: Uint8Array[] = [];
  #chunk = new Uint8Array(chunkSize);
  #length = 0;

  write(number: number): void {
    if (this.#length > chunkSize - longest) {
      this.#full.push(this.#chunk.subarray(0, this.#length));
      this.#chunk = new Uint8Array(chunkSize);
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
