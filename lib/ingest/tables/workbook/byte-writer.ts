/** Bytes put one behind another. */
export class ByteWriter {
  private buffer: Uint8Array;
  private length = 0;
  private readonly encoder = new TextEncoder();

  constructor(expected: number) {
    this.buffer = new Uint8Array(expected);
  }

  add(bytes: Uint8Array): void {
    const needed = this.length + bytes.length;
    if (needed > this.buffer.length) {
      const larger = new Uint8Array(needed * 2);
      larger.set(this.buffer.subarray(0, this.length));
      this.buffer = larger;
    }
    this.buffer.set(bytes, this.length);
    this.length = needed;
  }

  addText(text: string): void {
    this.add(this.encoder.encode(text));
  }

  written(): Uint8Array {
    return this.buffer.subarray(0, this.length);
  }
}
