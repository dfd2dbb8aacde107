import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellKey } from '@/lib/domain/cell';
import { readFigureId } from '@/lib/domain/figure-id';
import { categoriesWithRemainder } from '@/lib/vocabulary/category';
import { measureCodes } from '@/lib/vocabulary/measure';
import { programmes } from '@/lib/vocabulary/programme';

const period = { from: 2017, to: 2021 };
const aCell = fc.record({
  measure: fc.constantFrom(...measureCodes),
  programme: fc.constantFrom(null, ...programmes),
  category: fc.constantFrom(null, ...categoriesWithRemainder),
  period: fc.constantFrom(period, { from: 2019, to: 2019 }),
  district: fc.constantFrom(undefined, '180', 'son-duong', 'not_published', 'undated'),
  undated: fc.constantFrom(undefined, true as const),
});

describe('the id of a figure', () => {
  it('says what its cell says, whichever way to the cell it is', () => {
    fc.assert(
      fc.property(aCell, fc.constantFrom('', '~register', '~2'), ({ programme, category, ...rest }, way) => {
        expect(readFigureId(`${cellKey({ programme, category, ...rest })}${way}`)).toEqual({
          ...rest,
          programmes: programme === null ? [] : [programme],
          categories: category === null ? [] : [category],
          whole: rest.period,
        });
      }),
    );
  });

  it('lists what a selection adds up, and whose remainder a part belongs to', () => {
    expect(readFigureId('support.kcqg.machinery+not_itemised@2017-2021.2021')).toMatchObject({
      programmes: ['kcqg'],
      categories: ['machinery', 'not_itemised'],
      period: { from: 2021, to: 2021 },
      whole: period,
    });
  });

  it.each([
    'A05',
    '',
    'support',
    'support.all.all',
    'support.all.all.2021-2017',
    'support.all.all.217',
    'support.all..2017-2021',
    'support.all.machinery+.2017-2021',
    'support.all.machinery+all.2017-2021',
    'support.everyone.all.2017-2021',
    'constructor.all.all.2017-2021',
    'support.all.all@2017.2018@2019.2017-2021',
    'support.all.all.2017-2021.180',
    'support.all.all.2017-2021.undated.d-180',
  ])('is none: %j', (id) => {
    expect(readFigureId(id)).toBeNull();
  });
});
