import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareSearch, readCompareQuery } from '@/lib/schemas/compare-query';

const names = [
  { id: 'lang-son', alias: 'lang-son:2017-2021' },
  { id: 'lang-son:2017-2020', alias: 'lang-son:2017-2020' },
];
const read = (search: string) => readCompareQuery(new URLSearchParams(search), names);

describe('the address of a comparison', () => {
  it('names two sides and a measure', () => {
    expect(read('a=lang-son&b=lang-son:2017-2020&measure=support')).toEqual({
      query: { a: 'lang-son', b: 'lang-son:2017-2020', measure: 'support' },
      problems: [],
    });
  });

  it('may name a whole period by its years too, and is written without them', () => {
    const { query } = read('a=lang-son:2017-2021&b=lang-son%3A2017-2020');
    expect(compareSearch(query)).toBe('a=lang-son&b=lang-son:2017-2020');
  });

  it.each(['a=nowhere', 'b=lang-son:2018', 'measure=fairs', 'a=__proto__', 'a=lang-son:'])(
    'tells what it does not understand: %s',
    (search) => {
      const { query, problems } = read(search);
      expect(query).toEqual({ a: null, b: null, measure: null });
      expect(problems).toMatchObject([{ reason: 'unknown_value', valid: expect.arrayContaining([]) }]);
    },
  );

  it('is read without failing, whatever it holds, and what was understood is written the same again', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('a', 'b', 'measure', 'x'), fc.string())), (pairs) => {
        const { query } = readCompareQuery(new URLSearchParams(pairs), names);
        expect(read(compareSearch(query)).query).toEqual(query);
      }),
    );
  });
});
