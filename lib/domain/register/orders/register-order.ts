import { Bits } from '../columns/bits';

/**
 * Where the parts of an order end: the named schemes with a value, all named ones, and then the counted ones with a
 * value. What is not published stands last in each half, in both directions.
 */
type OrderParts = readonly [number, number, number];

/** An order by one column, upwards, from which the one downwards follows. */
export class RegisterOrder {
  #descending: Uint32Array | null = null;

  /** `repeats`: the places in `ascending` whose value is that of the place before. */
  constructor(
    readonly ascending: Uint32Array,
    readonly repeats: Bits,
    readonly parts: OrderParts,
  ) {}

  /** Every position from the greatest value down. Schemes of one value stay in the register's own order. */
  get descending(): Uint32Array {
    if (this.#descending !== null) return this.#descending;
    const { ascending, repeats, parts } = this;
    const descending = ascending.slice();
    const turn = (from: number, to: number) => {
      let written = from;
      for (let end = to; end > from; ) {
        let start = end - 1;
        while (start > from && repeats.has(start)) start -= 1;
        for (let at = start; at < end; at += 1) descending[written++] = ascending[at] ?? 0;
        end = start;
      }
    };
    turn(0, parts[0]);
    turn(parts[1], parts[2]);
    this.#descending = descending;
    return descending;
  }

  /** An order in which nothing repeats or is missing; downwards it is never asked for. */
  static fixed(positions: Uint32Array): RegisterOrder {
    return new RegisterOrder(positions, new Bits(positions.length), [0, 0, 0]);
  }
}
