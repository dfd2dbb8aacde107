import { describe, expect, it } from 'vitest';
import { foldText } from '@/lib/domain/fold-text';
import { runSteps } from '@/lib/domain/register/orders/run-steps';
import { SearchBuilder } from '@/lib/domain/register/search/search-builder';
import { searchSchemes } from '@/lib/domain/register/search/search-schemes';
import { wordsOf } from '@/lib/domain/register/search/words-of';
import { benchSchemes } from '@/scripts/bench/bench-schemes';

const schemes = [...benchSchemes(5000)].flat();
const texts = schemes.map(({ code, title, recipient, place, district }) =>
  foldText([code, title, recipient, place, district?.name].filter(Boolean).join('\n')),
);
const builder = new SearchBuilder();
for (let from = 0; from < schemes.length; from += 700) builder.add(schemes.slice(from, from + 700));
const index = runSteps(builder.finish());
const positions = (q: string) => {
  const found = searchSchemes(index, q);
  return schemes.flatMap((_, position) => (found === null || found.has(position) ? [position] : []));
};

describe('searchSchemes, of thousands of schemes', () => {
  it.each([
    'may',
    'MÁY',
    'a',
    '1',
    '0',
    '00',
    '0049',
    '2021',
    '2021-0',
    '-2021-00',
    'vn',
    'vn-kcdp-2019-0000012',
    'kcqg-2',
    '9-000',
    '-',
    '12 21',
    'Tràng Định',
    'trang dinh lang',
    'hop tac xa che',
    'tnhh quy',
    'nh nguy',
    'khongcogica',
    'may khongcogica',
    '0 1 2 3 4 5 6 7 8 9',
    'a b c d e g h i k l m n o p q r s t u v x y',
    '20200000',
    '7-0000',
    '0004999',
    '0005000',
    'xã',
  ])('finds %s where the text has it', (q) => {
    const words = foldText(q).split(' ');
    const expected = texts.flatMap((text, position) => (words.every((word) => text.includes(word)) ? [position] : []));
    expect(positions(q)).toEqual(expected);
  });

  it('finds everything where there are no words', () => {
    expect(positions(' \u00a0')).toHaveLength(schemes.length);
  });
});

describe('wordsOf', () => {
  it('leaves out what goes without saying', () => {
    expect(wordsOf('  Máy may MAYMOC oc 12 123 ')).toEqual(['maymoc', '123']);
  });
});
