import { expect, it } from 'vitest';
import { varying } from '@/lib/server/pages/varying';

it.each([
  [undefined, 'Accept-Encoding'],
  ['rsc, next-url', 'rsc, next-url, Accept-Encoding'],
  ['accept-encoding', 'Accept-Encoding'],
  [['rsc', 'Accept-Encoding, Origin'], 'rsc, Origin, Accept-Encoding'],
] as const)('of %s is %s', (vary, expected) => {
  expect(varying(vary === undefined || typeof vary === 'string' ? vary : [...vary])).toBe(expected);
});
