/** Adds, in a dense table of dimensions of these sizes, the slots of each into its slot 0. Changes the table. */
export function fillMargins(table: Float64Array, sizes: readonly number[]): void {
  let step = 1;
  for (const size of [...sizes].reverse()) {
    for (let start = 0; start < table.length; start += step * size) {
      for (let from = start + step; from < start + step * size; from += step) {
        for (let index = 0; index < step; index += 1) {
          table[start + index] = (table[start + index] ?? 0) + (table[from + index] ?? 0);
        }
      }
    }
    step *= size;
  }
}
