import type { Ranks } from './ranks';

function distinctOf(values: Float64Array): Float64Array {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  let size = 0;
  for (const value of sorted) {
    if (size > 0 && sorted[size - 1] === value) continue;
    sorted[size] = value;
    size += 1;
  }
  return sorted.subarray(0, size);
}

/** Of numbers, where NaN is not published. */
export function numberRanks(values: Float64Array): Ranks {
  const distinct = distinctOf(values);
  const ranks = new Uint32Array(values.length).fill(distinct.length);
  for (let position = 0; position < values.length; position += 1) {
    const value = values[position] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    let low = 0;
    let high = distinct.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((distinct[middle] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    ranks[position] = low;
  }
  return { ranks, size: distinct.length };
}
