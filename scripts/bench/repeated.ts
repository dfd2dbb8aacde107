/** Does the work up to `most` times, but no longer than so many seconds, and at least three times. Returns what came of it. */
export async function repeated(most: number, seconds: number, work: () => Promise<number>): Promise<readonly number[]> {
  const values: number[] = [];
  const start = performance.now();
  while (values.length < most && (values.length < 3 || performance.now() - start < seconds * 1000)) {
    values.push(await work());
  }
  return values;
}
