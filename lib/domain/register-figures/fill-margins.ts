/** Adds, in a dense table of dimensions of these sizes, the slots of each into its slot 0. Changes the table. */
export function fillMargins(table: Float64Array, sizes: readonly number[]): void {
  let step = 1;
  for (const size of [...sizes].reverse()) {
    for (let index = 0; index < table.length; index += 1) {
      const slot = Math.floor(index / step) % size;
      if (slot > 0) table[index - slot * step] = (table[index - slot * step] ?? 0) + (table[index] ?? 0);
    }
    step *= size;
  }
}
