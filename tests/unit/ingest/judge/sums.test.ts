import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { categories } from '@/lib/vocabulary/category';
import { programmes } from '@/lib/vocabulary/programme';
import { aRow, judge } from './a-reading';

const amount = fc.option(fc.integer({ min: 0, max: 2 ** 40 }));
const rows = fc
  .array(
    fc.record({
      programme: fc.option(fc.constantFrom(...programmes)),
      category: fc.option(fc.constantFrom(...categories)),
      year: fc.option(fc.integer({ min: 2021, max: 2025 })),
      district: fc.option(fc.constantFrom('Yên Sơn', 'Na Hang', 'na hang')),
      support: amount,
      counterpart: amount,
      total: amount,
      jobs: amount,
    }),
    { maxLength: 50 },
  )
  .map((given) => given.map((each, index) => aRow(5 + index, each)));

describe('the sums of any register', () => {
  it('are those of a plain recomputation, and every breakdown adds up to the whole', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (given) => {
        const { sums } = (await judge(given)).report;
        if (!sums) throw new Error('A register that was read has sums.');
        for (const measure of ['support', 'counterpart', 'total', 'jobs'] as const) {
          const known = given.flatMap((row) => row[measure] ?? []);
          const value = known.length === 0 ? null : known.reduce((a, b) => a + b, 0);
          expect(sums.all[measure]).toEqual({ value, known: known.length, of: given.length });
          for (const by of ['programme', 'category', 'year', 'district'] as const) {
            expect(sums[by].reduce((sum, group) => sum + (group[measure].value ?? 0), 0)).toBe(value ?? 0);
            expect(sums[by].reduce((sum, group) => sum + group.schemes, 0)).toBe(given.length);
          }
        }
        for (const { key, schemes, support } of sums.programme) {
          const group = given.filter(({ programme }) => programme === key);
          expect(schemes).toBe(group.length);
          expect(support.value ?? 0).toBe(group.reduce((sum, row) => sum + (row.support ?? 0), 0));
        }
      }),
    );
  });

  it('come in the order of the vocabulary, by year and by name, what is blank last', async () => {
    const { sums } = (
      await judge([
        aRow(5, { year: null, category: null, district: null, programme: 'kcdp' }),
        aRow(6, { year: 2023, category: 'information', district: 'Yên Sơn', programme: 'kcqg' }),
        aRow(7, { year: 2022, category: 'machinery', district: 'Đắk Song', programme: 'kcqg' }),
      ])
    ).report;
    expect(sums?.programme.map(({ key }) => key)).toEqual(['kcqg', 'kcdp']);
    expect(sums?.category.map(({ key }) => key)).toEqual(['machinery', 'information', null]);
    expect(sums?.year.map(({ key }) => key)).toEqual([2022, 2023, null]);
    expect(sums?.district.map(({ key }) => key)).toEqual(['Đắk Song', 'Yên Sơn', null]);
  });
});

it('a hundred thousand rows are judged in seconds', async () => {
  const many = Array.from({ length: 100_000 }, (_, index) =>
    aRow(index + 5, {
      title: `Hỗ trợ ứng dụng máy móc thiết bị tiên tiến trong sản xuất số ${index}`,
      recipient: `Công ty TNHH Một thành viên Mẫu ${index % 30_000}`,
      year: 2021 + (index % 5),
      district: ['Yên Sơn', 'Na Hang', 'Hàm Yên'][index % 3] ?? null,
    }),
  );
  const start = process.cpuUsage();
  const { content } = await judge(many);
  const { user, system } = process.cpuUsage(start);
  expect(content?.schemes).toHaveLength(100_000);
  // Some two seconds of work; microseconds here.
  expect(user + system).toBeLessThan(8_000_000);
});
