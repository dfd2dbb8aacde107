import { expect, it } from 'vitest';
import { runSteps } from '@/lib/domain/register/orders/run-steps';
import { sortInSteps } from '@/lib/domain/register/orders/sort-in-steps';
import { randomFrom } from '@/scripts/illustrative/random';

it.each([0, 1, 4096, 4097, 30_001])('sorts %i items, and leaves equal ones in their order', (length) => {
  const random = randomFrom(7);
  const items = Array.from({ length }, (_, index) => ({ key: random.whole(0, 500), index }));
  const byKey = (a: { readonly key: number }, b: { readonly key: number }) => a.key - b.key;
  expect(runSteps(sortInSteps(items, byKey))).toEqual(items.toSorted(byKey));
});

it('rests', () => {
  const steps = sortInSteps(
    Array.from({ length: 20_000 }, (_, index) => -index),
    (a, b) => a - b,
  );
  expect([...steps].length).toBeGreaterThan(10);
});
