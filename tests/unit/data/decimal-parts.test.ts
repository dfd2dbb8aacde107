import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decimalParts, fromDecimalParts } from '@/lib/data/decimal-parts';

it('keeps what was published to the last digit', () => {
  expect(decimalParts(5.15)).toEqual({ amount: 515n, decimals: 2 });
  expect(decimalParts(55_210_680_000)).toEqual({ amount: 55_210_680_000n, decimals: 0 });
  expect(decimalParts(0.05)).toEqual({ amount: 5n, decimals: 2 });
});

it('gives every number of a source back', () => {
  const number = fc.tuple(fc.nat(1_000_000_000), fc.nat(6)).map(([whole, decimals]) => Number(`${whole}e-${decimals}`));
  fc.assert(
    fc.property(
      number.filter((value) => !String(value).includes('e')),
      (value) => {
        const { amount, decimals } = decimalParts(value);
        expect(fromDecimalParts(amount, decimals)).toBe(value);
      },
    ),
  );
});
