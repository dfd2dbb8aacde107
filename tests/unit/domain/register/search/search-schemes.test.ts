import { describe, expect, it } from 'vitest';
import { foldText } from '@/lib/domain/fold-text';
import { runSteps } from '@/lib/domain/register/orders/run-steps';
import { SearchBuilder } from '@/lib/domain/register/search/search-builder';
import { searchSchemes } from '@/lib/domain/register/search/search-schemes';
import { wordsOf } from '@/lib/domain/register/search/words-of';
import { generatedSchemes } from '@/scripts/generated/generated-schemes';

const schemes = [...generatedSchemes({ rows: 5000, seed: 1 })];
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
    '149',
    '2021',
    '2025-k',
    '-kpl-0',
    'tuong-tuong',
    '2016-2025-kcdp-tb-1458',
    'kcqg-d',
    '5-kcqg-t',
    '-',
    '12 21',
    'Thử Nghiệm',
    'mong mo tam goi',
    'htx vi du che',
    'tnhh hagika',
    'ng ngh',
    'khongcogica',
    'may khongcogica',
    '0 1 2 3 4 5 6 7 8 9',
    'a b c d e g h i k l m n o p q r s t u v x y',
    '202500',
    'qg-dt-0',
    'tb-1999',
    'tb-5000',
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
