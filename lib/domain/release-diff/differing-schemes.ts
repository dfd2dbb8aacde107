import { inAnyOrder } from '../in-any-order';
import type { Scheme } from '../scheme';
import type { SchemeList } from '../scheme-list';

const among = (schemes: SchemeList, marks: BigUint64Array, others: ReadonlySet<bigint>): readonly Scheme[] => {
  const found: Scheme[] = [];
  for (let position = 0; position < marks.length; position += 1) {
    const scheme = others.has(marks[position] ?? 0n) ? undefined : schemes.at(position);
    if (scheme !== undefined) found.push(scheme);
  }
  return found;
};

/** The schemes of each of two releases without those that both tell alike, as far as that is known without unpacking. */
export function differingSchemes(
  before: SchemeList,
  after: SchemeList,
): readonly [before: Iterable<Scheme>, after: Iterable<Scheme>] {
  const [earlier, later] = [before.packed?.marks, after.packed?.marks];
  if (earlier === undefined || later === undefined) return [inAnyOrder(before), inAnyOrder(after)];
  return [among(before, earlier, new Set(later)), among(after, later, new Set(earlier))];
}
