/** The smallest of 1, 2, 5, 10, 20 … that is at least `amount`. */
export function niceStep(amount: number): number {
  const power = 10 ** Math.floor(Math.log10(amount));
  return ([1, 2, 5, 10].find((factor) => factor * power >= amount) ?? 10) * power;
}

/** From 0 to at most `max`, at most `count` steps, never between whole numbers. */
export function niceTicks(max: number, count: number): readonly number[] {
  const step = Math.max(1, niceStep(max / count));
  return Array.from({ length: Math.floor(max / step) + 1 }, (_, index) => index * step);
}
