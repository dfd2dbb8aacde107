import fc from 'fast-check';
import { expect, it } from 'vitest';
import { acceptedEncoding } from '@/lib/server/pages/accepted-encoding';

it.each([
  [undefined, null],
  ['', null],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip', 'gzip'],
  ['x-gzip', 'gzip'],
  ['BR;Q=0.5', 'br'],
  ['br;q=0.1, gzip;q=0.9', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0, gzip;q=0', null],
  ['br;q=0.000, *', 'gzip'],
  ['*', 'br'],
  ['*;q=0', null],
  ['identity', null],
  ['identity;q=1, br;q=0.5', null],
  ['identity;q=0.5, br;q=1', 'br'],
  ['identity;q=0', null],
  ['deflate', null],
  ['br;q=2', null],
  ['br;q=nonsense', 'br'],
  ['gzip ; q=0.8 , br ; q = 0.8', 'br'],
])('reads "%s" as %s', (header, expected) => {
  expect(acceptedEncoding(header)).toBe(expected);
});

it('never gives what is refused, whatever else is said', () => {
  const weight = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
  fc.assert(
    fc.property(weight, weight, weight, (br, gzip, identity) => {
      const given = acceptedEncoding(`gzip;q=${gzip}, identity;q=${identity}, br;q=${br}`);
      const weights = { br, gzip };
      if (given === null) expect(Math.max(br, gzip) === 0 || identity > Math.max(br, gzip)).toBe(true);
      else expect(weights[given]).toBe(Math.max(br, gzip));
    }),
  );
});

it('takes any text', () => {
  fc.assert(fc.property(fc.string(), (text) => [null, 'br', 'gzip'].includes(acceptedEncoding(text))));
});
