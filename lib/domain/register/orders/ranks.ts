/** The place of each position's value among the distinct values, from the least; `size` where it is not published. */
export interface Ranks {
  readonly ranks: Uint32Array;
  /** How many distinct values there are. */
  readonly size: number;
}
