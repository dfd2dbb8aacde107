/** Numbers that look random and are the same on every machine: mulberry32, 32 bits of state. */
export interface Random {
  /** A whole number from `least` to `most`, both included. */
  readonly whole: (least: number, most: number) => number;
  /** A multiple of `step` from `least` to `most`, which are multiples of it themselves. */
  readonly stepped: (least: number, most: number, step: number) => number;
  /** True in `share` of a hundred cases. */
  readonly chance: (share: number) => boolean;
  /** One of the list, which must not be empty. Each counts as often as its weight, 1 where none is given. */
  readonly one: <Item>(items: readonly Item[], weightOf?: (item: Item) => number) => Item;
}

/** A generator that begins at `seed`: the same seed gives the same numbers in the same order. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole: Random['whole'] = (least, most) => least + Math.floor(next() * (most - least + 1));
  return {
    whole,
    stepped: (least, most, step) => whole(least / step, most / step) * step,
    chance: (share) => next() * 100 < share,
    one: (items, weightOf = () => 1) => {
      const all = items.reduce((sum, item) => sum + weightOf(item), 0);
      let left = next() * all;
      for (const item of items) {
        left -= weightOf(item);
        if (left < 0) return item;
      }
      throw new RangeError('There is nothing to choose from.');
    },
  };
}
