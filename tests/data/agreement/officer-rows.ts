import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { vocabulary } from '@/lib/i18n/vi/vocabulary';
import { type CategoryOrRemainder, categories } from '@/lib/vocabulary/category';
import { type Programme, programmes } from '@/lib/vocabulary/programme';

/** One row of an officer's register. `null`: the cell is blank. Money is whole đồng. */
export interface OfficerRow {
  readonly title: string;
  readonly programme: Programme;
  readonly category: CategoryOrRemainder;
  readonly year: number | null;
  readonly district: string | null;
  readonly support: number | null;
  readonly counterpart: number | null;
  readonly total: number | null;
  readonly jobs: number | null;
}

/** Names of districts by the code that each gets. */
export const districtNames: Readonly<Record<string, string>> = {
  'thuong-mau': 'Thượng Mẫu',
  'ha-mau': 'Hạ Mẫu',
  'trung-mau': 'Trung Mẫu',
};

const amount = fc.option(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 900_000_000_000 })), { freq: 4 });

const anyRow = fc.record({
  programme: fc.constantFrom(...programmes),
  category: fc.constantFrom(...categories.slice(0, 5), 'not_itemised' as const),
  year: fc.option(fc.integer({ min: 2017, max: 2021 }), { freq: 6 }),
  district: fc.option(fc.constantFrom(...Object.keys(districtNames)), { freq: 6 }),
  support: amount,
  counterpart: amount,
  isTotalKnown: fc.boolean(),
  jobs: fc.option(fc.integer({ min: 0, max: 900 })),
});

/** A register in which much is unknown, or nothing: some have no blank at all, so that zeros and ratios are exact. */
export const anyOfficerRows: fc.Arbitrary<readonly OfficerRow[]> = fc
  .tuple(fc.array(anyRow, { minLength: 1, maxLength: 40 }), fc.boolean())
  .map(([rows, isFull]) =>
    rows.map(({ isTotalKnown, ...row }, index): OfficerRow => {
      const filled = isFull
        ? {
            ...row,
            category: row.category === 'not_itemised' ? 'machinery' : row.category,
            year: row.year ?? 2019,
            district: row.district ?? 'ha-mau',
            support: row.support ?? 1,
            counterpart: row.counterpart ?? 2,
            jobs: row.jobs ?? 3,
          }
        : row;
      const { support, counterpart } = filled;
      const total =
        support === null || counterpart === null || !(isFull || isTotalKnown) ? null : support + counterpart;
      return { ...filled, title: `Đề án số ${index + 1}`, total };
    }),
  );

const blank = (value: number | null): string => (value === null ? '' : String(value));

const columns: readonly (readonly [heading: string, cell: (row: OfficerRow) => string])[] = [
  ['Tên đề án', ({ title }) => title],
  ['Chương trình', ({ programme }) => vocabulary.programme[programme]],
  ['Nội dung hoạt động', ({ category }) => (category === 'not_itemised' ? '' : vocabulary.category[category])],
  ['Năm kế hoạch', ({ year }) => blank(year)],
  ['Huyện, thành phố', ({ district }) => (district === null ? '' : (districtNames[district] ?? ''))],
  ['Tổng kinh phí (đồng)', ({ total }) => blank(total)],
  ['Kinh phí khuyến công hỗ trợ (đồng)', ({ support }) => blank(support)],
  ['Vốn đối ứng của cơ sở (đồng)', ({ counterpart }) => blank(counterpart)],
  ['Số lao động', ({ jobs }) => blank(jobs)],
];

/** The register as a CSV file. */
export const officerFile = (rows: readonly OfficerRow[]): Uint8Array =>
  new TextEncoder().encode(
    stringify([columns.map(([heading]) => heading), ...rows.map((row) => columns.map(([, cell]) => cell(row)))]),
  );
