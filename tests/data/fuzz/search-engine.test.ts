import { type Arbitrary, array, asyncProperty, constant, constantFrom, integer, nat, oneof, tuple } from 'fast-check';
import { expect } from 'vitest';
import { runSteps } from '@/lib/domain/register/orders/run-steps';
import { wholeRegister } from '@/lib/domain/register/register-query';
import { SearchBuilder } from '@/lib/domain/register/search/search-builder';
import { searchSchemes } from '@/lib/domain/register/search/search-schemes';
import type { Scheme } from '@/lib/domain/scheme';
import { aScheme } from '@/tests/fixtures/publication';
import { findSchemes } from '@/tests/support/plain-register/find-schemes';
import { RegisterEntry } from '@/tests/support/plain-register/register-entry';
import { fuzz } from './fuzz';
import { hostileText } from './hostile-text';

/** In characters: ten times what an address may ask. */
const longestAsked = 1000;

/** Marks of direction, joiners and combining marks: what stands between the letters that a reader sees. */
const marks = ['\u200f', '\u202e', '\u2066', '\u2069', '\u200b', '\u200d', '\ufe0f', '\u0301', '\u0323', '\u031b'];
const operators = ['"', "'", '*', '^', ':', '-', '|', '&', '!', '(', '\\', '%', '_', ' AND ', ' NOT ', '\0'];

const register: Arbitrary<readonly Scheme[]> = array(
  tuple(hostileText, hostileText, hostileText, nat(9999)).map(([title, recipient, place, number]) =>
    aScheme({ code: `XX-KCĐP-2021-${number}`, title, recipient, place }),
  ),
  { minLength: 1, maxLength: 12 },
);

/** A piece of what stands in the register, even half a letter, as somebody might disturb it. */
const pieceOf = (schemes: readonly Scheme[]): Arbitrary<string> =>
  tuple(
    constantFrom(...schemes.flatMap(({ code, title, recipient, place }) => [code, title, recipient, place])),
    nat(6_000),
    integer({ min: 1, max: 300 }),
    oneof(constant(''), constantFrom(...marks), constantFrom(...operators)),
    integer({ min: 1, max: 8 }),
  ).map(([text, from, length, sign, each]) => {
    const whole = text ?? '';
    const start = from % (whole.length + 1);
    const piece = whole.slice(start, start + length);
    return sign === '' ? piece : [...piece].map((letter, at) => (at % each === 0 ? letter + sign : letter)).join('');
  });

const asked = register.chain((schemes) => {
  const words = array(oneof({ weight: 3, arbitrary: pieceOf(schemes) }, { weight: 1, arbitrary: hostileText }), {
    minLength: 1,
    maxLength: 40,
  });
  return tuple(
    constant(schemes),
    array(
      words.map((each) => each.join(' ').slice(0, longestAsked)),
      { minLength: 1 },
    ),
  );
});

fuzz('search-engine', 'every character means itself, whatever it is and wherever it stands', 150, () =>
  asyncProperty(asked, async ([schemes, questions]) => {
    const builder = new SearchBuilder();
    builder.add(schemes);
    const index = runSteps(builder.finish());
    const entries = schemes.map((scheme) => new RegisterEntry(scheme));
    for (const q of questions) {
      const found = searchSchemes(index, q);
      const positions = schemes.flatMap((_, position) => (found === null || found.has(position) ? [position] : []));
      const plain = findSchemes(entries, { ...wholeRegister, q }).schemes;
      expect(positions.map((position) => schemes[position])).toEqual(plain);
    }
  }),
);
