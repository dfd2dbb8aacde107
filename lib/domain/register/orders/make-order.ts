import { Bits } from '../columns/bits';
import type { RegisterColumns } from '../columns/register-columns';
import { countingSort } from './counting-sort';
import type { Ranks } from './ranks';
import { RegisterOrder } from './register-order';

/** The order by the values that `ranks` are of: named schemes first, and `own`, the register's own order, among equals. */
export function makeOrder({ cell, cells }: RegisterColumns, own: Uint32Array, { ranks, size }: Ranks): RegisterOrder {
  const keyOf = (position: number) => (ranks[position] ?? 0) + (cells.named[cell[position] ?? 0] === 1 ? 0 : size + 1);
  const ascending = countingSort(own, keyOf, 2 * (size + 1));
  const repeats = new Bits(ascending.length);
  const ends = new Uint32Array(3);
  let before = -1;
  for (let at = 0; at < ascending.length; at += 1) {
    const key = keyOf(ascending[at] ?? 0);
    if (key === before) repeats.add(at);
    before = key;
    if (key < size) ends[0] = at + 1;
    if (key <= size) ends[1] = at + 1;
    if (key < 2 * size + 1) ends[2] = at + 1;
  }
  return new RegisterOrder(ascending, repeats, [ends[0] ?? 0, ends[1] ?? 0, ends[2] ?? 0]);
}
