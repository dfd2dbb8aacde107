/**
 * The positions from the `from`th to before the `to`th of those in `order` that `isFound` holds for, of which there are
 * `count`. Reads from the nearer end, and no further than it must.
 */
export function pickPositions(
  order: Uint32Array,
  isFound: ((position: number) => boolean) | null,
  count: number,
  [from, to]: readonly [number, number],
): Uint32Array {
  const end = Math.min(to, count);
  if (isFound === null) return order.subarray(from, end);
  const picked = new Uint32Array(Math.max(0, end - from));
  if (picked.length === 0) return picked;
  if (end <= count - from) {
    let passed = 0;
    for (let at = 0; at < order.length && passed < end; at += 1) {
      const position = order[at] ?? 0;
      if (!isFound(position)) continue;
      if (passed >= from) picked[passed - from] = position;
      passed += 1;
    }
    return picked;
  }
  let left = count;
  for (let at = order.length - 1; at >= 0 && left > from; at -= 1) {
    const position = order[at] ?? 0;
    if (!isFound(position)) continue;
    left -= 1;
    if (left < end) picked[left - from] = position;
  }
  return picked;
}
