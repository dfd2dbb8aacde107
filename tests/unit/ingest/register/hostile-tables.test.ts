import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRegister } from '@/lib/ingest/register/read-register-tables';
import type { MergedRange, TableCell } from '@/lib/ingest/tables/table';
import { makeTable } from './make-table';

const header = ['STT', 'Tên đề án', 'Đơn vị thụ hưởng', 'Năm', 'Nguồn', 'Nội dung hoạt động', 'KP hỗ trợ (triệu đồng)'];
const scheme = (n: number): TableCell[] => [
  n,
  `Đề án ${n}`,
  `Hợp tác xã số ${n}`,
  2019,
  'KCĐP',
  'Máy móc',
  100 + (n % 900),
];
const schemes = (count: number) => Array.from({ length: count }, (_, index) => scheme(index + 1));
/** Of the processor, since other tests run at the same time. */
const seconds = (task: () => unknown): number => {
  const start = process.cpuUsage();
  task();
  return process.cpuUsage(start).user / 1_000_000;
};

describe('texts', () => {
  const [first = []] = schemes(1);
  const read = (title: string) => readRegister([makeTable([header, first.with(1, title)])], []);

  it('with control and bidirectional characters lose them, and it is told', () => {
    const reading = read('Máy\u202e xát\u0007 gạo');
    expect(reading.rows[0]?.title).toBe('Máy xát gạo');
    expect(reading.problems).toMatchObject([{ code: 'text_neutralised', severity: 'warning', found: 'Máy xát gạo' }]);
  });
  it('of HTML stay texts', () =>
    expect(read('<script>alert(1)</script>').rows[0]?.title).toBe('<script>alert(1)</script>'));
  it('of files made here lose the apostrophe that kept them from being formulas', () =>
    expect(read("'=1+1").rows[0]?.title).toBe('=1+1'));
  it('may be 500 characters long', () => {
    expect(read('a'.repeat(500)).problems).toEqual([]);
    const reading = read('a'.repeat(501));
    expect(reading.problems).toMatchObject([
      { code: 'text_too_long', place: { row: 2, column: 'B' }, details: ['500'] },
    ]);
    expect(reading.problems[0]?.found).toHaveLength(80);
    expect(read('a'.repeat(10_000_000)).problems[0]?.code).toBe('text_too_long');
  });
});

it('whatever is in the cells, reading them throws nothing', () => {
  const cell = fc.oneof(
    fc.constantFrom<TableCell>(
      ...header,
      'I',
      'A',
      '1.',
      'Cộng',
      'Tổng cộng',
      'Năm 2019',
      'KCQG',
      'x',
      '-',
      '1.234',
      '__proto__',
    ),
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.date({ noInvalidDate: false }),
    fc.constant(null),
  );
  const index = fc.integer({ min: 0, max: 12 });
  const merge = fc.record({ startRow: index, endRow: index, startColumn: index, endColumn: index });
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 12 }),
      fc.array(merge, { maxLength: 4 }),
      (rows, merged) => {
        const reading = readRegister(
          [{ ...makeTable([header, ...rows]), merged }, makeTable(rows, { name: 'Info' })],
          [],
        );
        for (const { support, year } of reading.rows) {
          expect(support === null || (Number.isSafeInteger(support) && support >= 0)).toBe(true);
          expect(year === null || (year >= 1990 && year <= 2100)).toBe(true);
        }
      },
    ),
    { numRuns: 300 },
  );
});

describe('time is bounded', () => {
  it('for 100,000 rows', () => {
    const table = makeTable([header, ...schemes(100_000)]);
    const taken = seconds(() => expect(readRegister([table], []).rows).toHaveLength(100_000));
    expect(taken).toBeLessThan(4);
  });
  it('for 50,000 rows with problems in each', () => {
    const rows = schemes(50_000).map((row, index) => row.with(3, 'x y').with(5, `Khác ${index}`).with(6, '1.234'));
    expect(seconds(() => readRegister([makeTable([header, ...rows])], []))).toBeLessThan(20);
  });
  it('for as many totals and sections as rows', () => {
    const totals = Array.from({ length: 60_000 }, (_, index): TableCell[] => {
      const label = index % 3 === 0 ? 'Tổng cộng' : index % 3 === 1 ? `Cộng huyện H${index}` : 'Cộng KCĐP';
      return [null, label, null, null, null, null, 1];
    });
    const heads = Array.from({ length: 20_000 }, (_, index): TableCell[] => ['I', `Nhóm ${index}`]);
    expect(
      seconds(() => readRegister([makeTable([header, ...schemes(20_000), ...heads, ...totals])], [])),
    ).toBeLessThan(20);
  });
  it('for absurd merged ranges', () => {
    const merged: MergedRange[] = Array.from({ length: 20_000 }, (_, index) => ({
      ...{ startRow: 1 + (index % 50), endRow: 1_048_575, startColumn: index % 7, endColumn: 16_383 },
    }));
    const table = { ...makeTable([header, ...schemes(20_000)]), merged };
    expect(seconds(() => readRegister([table], []))).toBeLessThan(20);
  });
  it('for a header of very many columns, and texts made to keep patterns busy', () => {
    const wide = Array.from({ length: 16_384 }, (_, index) => `Cột ${index}`);
    expect(seconds(() => readRegister([makeTable(Array.from({ length: 60 }, () => wide))], []))).toBeLessThan(20);
    const busy = [
      '(((((((((',
      '1 '.repeat(5_000),
      '1.'.repeat(5_000),
      'ngày '.repeat(3_000),
      ' ,;('.repeat(3_000),
      'a1/'.repeat(5_000),
    ];
    const rows = busy.map((text) => header.map(() => text));
    expect(seconds(() => readRegister([makeTable([...rows, header, ...rows])], []))).toBeLessThan(20);
  });
});
