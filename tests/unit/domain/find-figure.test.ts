import { describe, expect, it } from 'vitest';
import { close } from '@/lib/domain/closure';
import { withComputedFigures } from '@/lib/domain/computed-figures';
import { findFigure } from '@/lib/domain/find-figure';
import { langSonPremises, langSonStatements } from '@/tests/fixtures/lang-son-statements';

const closure = withComputedFigures(close(langSonStatements, langSonPremises), { from: 2017, to: 2021 });
const find = (id: string) => findFigure(closure, id);

describe('an id leads to its figure', () => {
  it.each([
    ['A05', 'published', 3],
    ['support.kcdp.machinery.2017-2021', 'derived', 5_406_800_000],
    ['support.all.all.2021', 'derived', 2_074_000_000],
    ['support.all.machinery+typical_products.2017-2021', 'derived', 6_771_000_000],
    ['counterpart.kcqg.all.2017-2021', 'not_published', null],
    ['schemes.all.not_itemised.2017-2021', 'derived', 4],
    ['schemes.all.not_itemised@2017-2021.2021', 'not_published', null],
  ] as const)('%s', (id, basis, value) => {
    expect(find(id)).toMatchObject({ basis, value });
  });

  it('finds a stated cell by its key too', () => {
    expect(find('support.all.all.2017-2021')?.value).toBe(8_974_000_000);
  });
});

it.each([
  'A99',
  '',
  'support',
  'support.all.all',
  'support.all.all.2017-2021.more',
  'support.nobody.all.2017-2021',
  'support.all.nothing.2017-2021',
  'support.all.machinery+nothing.2017-2021',
  'support.all.all.2021-2017',
  'support.all.all.2018',
  'support.all.all.1-9999999',
  '__proto__.all.all.2017-2021',
  'schemes.all.not_itemised@2018.2021',
  'schemes.all.not_itemised@2017-2021@2021.2021',
  'constructor',
])('"%s" leads nowhere', (id) => {
  expect(find(id)).toBeNull();
});
