import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readRegister } from '@/lib/ingest/register/read-register-tables';
import { dateOf } from '@/lib/ingest/register/values/date-of';
import { readAmount } from '@/lib/ingest/register/values/read-amount';
import type { TableCell } from '@/lib/ingest/tables/table';
import { makeTable } from './make-table';

const headings = [
  ...['STT', 'Tên đề án', 'Đơn vị thụ hưởng', 'Năm', 'Nguồn', 'Nội dung hoạt động', 'KP hỗ trợ (triệu đồng)'],
  ...['KP đối ứng (nghìn đồng)', 'Lao động', 'Huyện/thành phố', 'QĐ phê duyệt', 'Ngày nghiệm thu'],
];
const name = fc.constantFrom('Máy xát gạo', 'Xưởng mộc', 'Chế biến chè', 'Lò gạch', 'Nghề may');
const amount = fc.option(fc.integer({ min: 0, max: 5_000 }));
const cells = fc.tuple(
  fc.integer({ min: 1, max: 99 }),
  name,
  name,
  fc.integer({ min: 2015, max: 2025 }),
  fc.constantFrom('KCQG', 'KCĐP'),
  fc.constantFrom('Máy móc', 'Hội chợ', 'Đào tạo nghề'),
  amount,
  amount,
  fc.option(fc.integer({ min: 0, max: 200 })),
  fc.constantFrom('Huyện Sơn Dương', 'TP. Tuyên Quang', null),
  fc.constantFrom('12/QĐ-SCT ngày 3/4/2019', null),
  fc.constantFrom('30/10/2019', '-', null),
);
const registers = fc.array(cells, { minLength: 1, maxLength: 12 });
const orders = fc.shuffledSubarray([...headings.keys()], { minLength: headings.length });
const rowsOf = (rows: readonly (readonly TableCell[])[]) => readRegister([makeTable(rows)], []);

describe('a register reads the same', () => {
  it('whatever the order of its columns', () =>
    fc.assert(
      fc.property(registers, orders, (rows, order) => {
        const shuffled = [headings, ...rows].map((row) => order.map((index) => row[index] ?? null));
        expect(rowsOf(shuffled).rows).toEqual(rowsOf([headings, ...rows]).rows);
      }),
    ));

  it('composed or decomposed, and in any case of its headings', () =>
    fc.assert(
      fc.property(registers, (rows) => {
        const apart = (row: readonly TableCell[]) =>
          row.map((cell) => (typeof cell === 'string' ? cell.normalize('NFD') : cell));
        const loud = headings.map((heading) => heading.toUpperCase());
        expect(rowsOf([loud, ...rows].map(apart)).rows).toEqual(rowsOf([headings, ...rows]).rows);
      }),
    ));

  it('below titles and above notes', () =>
    fc.assert(
      fc.property(registers, (rows) => {
        const around = [
          ['DANH MỤC ĐỀ ÁN'],
          [],
          headings,
          ...rows,
          [],
          ['Ghi chú: x'],
          [null, 'Người lập biểu', 'Giám đốc'],
        ];
        const unmoved = rowsOf([headings, ...rows]).rows.map((row) => ({ ...row, row: row.row + 2 }));
        const reading = rowsOf(around);
        expect(reading.rows).toEqual(unmoved);
        expect(reading.problems).toEqual([]);
      }),
    ));

  it('every scheme once, with its own values', () =>
    fc.assert(
      fc.property(registers, (rows) => {
        const { rows: read } = rowsOf([headings, ...rows]);
        expect(
          read.map(({ title, recipient, year, support, counterpart, jobs }) => [
            title,
            recipient,
            year,
            support,
            counterpart,
            jobs,
          ]),
        ).toEqual(
          rows.map(([, title, recipient, year, , , support, counterpart, jobs]) => [
            ...[title, recipient, year, support === null ? null : support * 1_000_000],
            ...[counterpart === null ? null : counterpart * 1_000, jobs],
          ]),
        );
      }),
    ));
});

describe('numbers', () => {
  it('as Vietnamese write them are what they say', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_000_000_000 }), (thousands) => {
        const whole = Math.floor(thousands / 1_000);
        const rest = thousands % 1_000;
        const decimals = rest === 0 ? '' : `,${String(rest).padStart(3, '0').replace(/0+$/, '')}`;
        const text = whole.toLocaleString('vi-VN').concat(decimals);
        expect(
          readAmount(text, { unit: 'thousand_vnd', style: 'vietnamese', isMoney: true, isNoneZero: false }),
        ).toEqual({
          value: thousands,
        });
      }),
    ));

  it('of any text give a whole, safe, positive number or a problem', () =>
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^[-(]?[\d., ]{1,12}(?: ?(?:triệu|đ|tỷ))?\)?$/), fc.double()),
        (cell) => {
          const reading = readAmount(cell, { unit: 'million_vnd', style: 'unknown', isMoney: true, isNoneZero: true });
          if ('value' in reading) expect(Number.isSafeInteger(reading.value) && reading.value >= 0).toBe(true);
          else expect(reading.problem).not.toBe('');
        },
      ),
    ));
});

it('days written with the day first are those days', () =>
  fc.assert(
    fc.property(fc.date({ min: new Date('1990-01-01'), max: new Date('2100-12-31'), noInvalidDate: true }), (date) => {
      const iso = date.toISOString().slice(0, 10);
      const [year, month, day] = iso.split('-').map(Number);
      expect(dateOf(`${day}/${month}/${year}`)).toBe(iso);
      expect(dateOf(iso)).toBe(iso);
    }),
  ));
