/** Items that are sorted, or merged, before there is a rest: a few milliseconds of comparing texts. */
const stride = 4096;

/** Sorts in steps between which others may have their turn: run the generator to its end. Stable. */
export function* sortInSteps<Item>(
  items: readonly Item[],
  compare: (a: Item, b: Item) => number,
): Generator<null, readonly Item[]> {
  let from: Item[] = [];
  for (let at = 0; at < items.length; at += stride) {
    for (const item of items.slice(at, at + stride).sort(compare)) from.push(item);
    yield null;
  }
  let to: Item[] = new Array(from.length);
  for (let width = stride; width < from.length; width *= 2) {
    for (let start = 0; start < from.length; start += 2 * width) {
      const middle = Math.min(start + width, from.length);
      const end = Math.min(start + 2 * width, from.length);
      const isSorted = middle === end || compare(from[middle - 1] as Item, from[middle] as Item) <= 0;
      let left = start;
      let right = middle;
      for (let at = start; at < end; at += 1) {
        const takesLeft = isSorted
          ? left < middle
          : right >= end || (left < middle && compare(from[left] as Item, from[right] as Item) <= 0);
        to[at] = from[takesLeft ? left++ : right++] as Item;
        if (at % stride === 0) yield null;
      }
    }
    [from, to] = [to, from];
  }
  return from;
}
