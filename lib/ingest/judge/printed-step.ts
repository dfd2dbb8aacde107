/**
 * The least that the last printed digit of an amount can stand for, in đồng, when amounts are written in `unit` đồng:
 * 170,5 triệu → 100.000. Amounts in đồng are printed to the đồng.
 */
export function printedStep(amount: number, unit: number): number {
  let step = unit;
  while (step > 1 && amount % step !== 0) step /= 10;
  return step;
}
