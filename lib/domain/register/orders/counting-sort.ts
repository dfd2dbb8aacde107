/** `positions` by the key of each, from 0 to `keys` − 1; those of one key stay in their order. */
export function countingSort(positions: Uint32Array, keyOf: (position: number) => number, keys: number): Uint32Array {
  const next = new Uint32Array(keys + 1);
  for (const position of positions) {
    const after = keyOf(position) + 1;
    next[after] = (next[after] ?? 0) + 1;
  }
  for (let key = 1; key <= keys; key += 1) next[key] = (next[key] ?? 0) + (next[key - 1] ?? 0);
  const sorted = new Uint32Array(positions.length);
  for (const position of positions) {
    const key = keyOf(position);
    const at = next[key] ?? 0;
    sorted[at] = position;
    next[key] = at + 1;
  }
  return sorted;
}
