import type { RegisterIndex } from './register/register-index';
import type { Scheme } from './scheme';

/**
 * Schemes in their order, wherever they are kept: an array, or what unpacks those that are asked for. Positions count
 * from 0. It never changes.
 */
export interface SchemeList extends Iterable<Scheme> {
  readonly length: number;
  at(position: number): Scheme | undefined;
  /** What was computed of them when they were published; of an array it is computed when it is first asked for. */
  readonly index?: RegisterIndex;
}
