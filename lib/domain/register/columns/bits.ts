const full = 0xffff_ffff;

/** A set of the numbers 0…size−1, one bit each. */
export class Bits {
  readonly words: Uint32Array;

  constructor(
    readonly size: number,
    words?: Uint32Array,
  ) {
    this.words = words ?? new Uint32Array(Math.ceil(size / 32));
  }

  static all(size: number): Bits {
    const bits = new Bits(size);
    bits.words.fill(full);
    if (size % 32 > 0) bits.words[bits.words.length - 1] = full >>> (32 - (size % 32));
    return bits;
  }

  has(member: number): boolean {
    return (((this.words[member >>> 5] ?? 0) >>> (member & 31)) & 1) === 1;
  }

  add(member: number): void {
    const at = member >>> 5;
    this.words[at] = (this.words[at] ?? 0) | (1 << (member & 31));
  }

  addAll(others: Uint32Array): void {
    const { words } = this;
    for (let at = 0; at < words.length; at += 1) words[at] = (words[at] ?? 0) | (others[at] ?? 0);
  }

  keepOnly(others: Bits): void {
    const { words } = this;
    for (let at = 0; at < words.length; at += 1) words[at] = (words[at] ?? 0) & (others.words[at] ?? 0);
  }

  isEmpty(): boolean {
    return this.words.every((word) => word === 0);
  }

  /** Whether every member of `others` is one of these. */
  holds(others: Bits): boolean {
    const { words } = others;
    for (let at = 0; at < words.length; at += 1) if (((words[at] ?? 0) & ~(this.words[at] ?? 0)) !== 0) return false;
    return true;
  }
}

/** The number of the lowest bit of a word that is not 0. */
export const lowestBit = (word: number): number => 31 - Math.clz32(word & -word);
