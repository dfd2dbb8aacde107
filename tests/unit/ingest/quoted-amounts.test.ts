import { describe, expect, it } from 'vitest';
import { quotedAmounts } from '@/lib/ingest/quoted-amounts';

describe('the numbers of a sentence', () => {
  it.each<[quote: string, ...amounts: [number, string][]]>([
    ['06 đề án, là 2.350 triệu đồng', [6, 'plain'], [2_350_000_000, 'money']],
    ['là 6.256,8 triệu đồng', [6_256_800_000, 'money']],
    ['là 55.210,68\u00a0triệu\u00a0đồng', [55_210_680_000, 'money']],
    ['6,9 tỷ đồng (1,9 tỉ và 5 tỷ đồng)', [6_900_000_000, 'money'], [1_900_000_000, 'money'], [5_000_000_000, 'money']],
    ['hỗ trợ: 170.000.000 đồng.', [170_000_000, 'money']],
    ['1,2 Nghìn tỷ và 500 nghìn đồng', [1_200_000_000_000, 'money'], [500_000, 'money']],
    ['thu hút được khoảng 5,15 đồng vốn, chiếm 14,4%', [5.15, 'money'], [14.4, 'percent']],
    [
      'giai đoạn 2017-2020 cho 70 lao động địa phương, 7 kỳ …',
      [2017, 'plain'],
      [2020, 'plain'],
      [70, 'plain'],
      [7, 'plain'],
    ],
    ['là 2.350 triệu'.normalize('NFD'), [2_350_000_000, 'money']],
    ['70 địa phương', [70, 'plain']],
    ['ngày 23.12.2020; 2.35…; 1.2345'],
    ['không có số nào'],
  ])('%s', (quote, ...amounts) => {
    expect(quotedAmounts(quote).map(({ value, kind }) => [value, kind])).toEqual(amounts);
  });
});
