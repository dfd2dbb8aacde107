import type { RegisterIndex } from './register/register-index';
import type { Scheme } from './scheme';

/**
 * Schemes in their order, wherever they are kept: an array, or what unpacks those that are asked for. Positions count
 * from 0. It never changes.
 */
export interface SchemeList extends Iterable<Scheme> {
  readonly length: number;
  at(position: number): Scheme | undefined;
  /** What a packed register knows without unpacking it. */
  readonly packed?: PackedFacts;
}

/** What was computed of schemes when they were published. */
export interface PackedFacts {
  readonly index: RegisterIndex;
  positionOf(code: string): number | null;
  /** Of each scheme a number of 64 bits that any change of what it tells changes. */
  readonly marks: BigUint64Array;
  /** Every scheme once, as they are unpacked soonest. */
  inAnyOrder(): Iterable<Scheme>;
}
