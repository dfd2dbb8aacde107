import { describe, expect, it } from 'vitest';
import { readRegister } from '@/lib/ingest/register/read-register-tables';
import type { RegisterReading } from '@/lib/ingest/register/register-reading';
import type { TableCell } from '@/lib/ingest/tables/table';
import { makeTable } from './make-table';

const codes = ({ problems }: RegisterReading) => problems.map(({ severity, code }) => `${severity} ${code}`);
const read = (rows: readonly (readonly TableCell[])[], merged: readonly string[] = []) =>
  readRegister([makeTable(rows, { merged })], []);

const header = ['STT', 'Tên đề án', 'Đơn vị thụ hưởng', 'Năm', 'Nguồn', 'Nội dung hoạt động', 'KP hỗ trợ (triệu đồng)'];
const scheme = (n: number, more: Partial<Record<number, TableCell>> = {}): TableCell[] => {
  const row: TableCell[] = [n, `Đề án ${n}`, `HTX ${n}`, 2019, 'KCĐP', 'Máy móc', 100 + n];
  for (const [index, cell] of Object.entries(more)) row[Number(index)] = cell ?? null;
  return row;
};

/** As a centre makes it: titles, two header lines, numbers of columns, sections, subtotals, a total, signatures. */
const usual = makeTable(
  [
    ['SỞ CÔNG THƯƠNG TỈNH TUYÊN QUANG', null, null, null, null, null, null, null, null, null],
    ['DANH MỤC ĐỀ ÁN KHUYẾN CÔNG GIAI ĐOẠN 2017-2021'],
    ['(Kèm theo Quyết định số 12/QĐ-SCT ngày 3 tháng 1 năm 2022)'],
    [null, null, null, null, null, null, null, null, 'ĐVT:', 'triệu đồng'],
    ['TT', 'Tên đề án', 'Đơn vị thụ hưởng', 'Địa điểm', 'Năm', 'Kinh phí', null, null, 'Lao động', 'QĐ phê duyệt'],
    [null, null, null, null, null, 'Tổng', 'KCQG/Hỗ trợ', 'Đối ứng', null, null],
    ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)=(7)+(8)', '(7)', '(8)', '(9)', '(10)'],
    ['I', 'Khuyến công quốc gia', null, null, null, 1500, 600, 900, null, null],
    ['1', 'Hỗ trợ ứng dụng máy móc thiết bị', null, null, null, null, null, null, null, null],
    [
      1,
      'Máy ép gạch',
      'Công ty A',
      'xã Tân Trào, huyện Sơn Dương',
      2019,
      1500,
      600,
      900,
      12,
      '12/QĐ-BCT ngày 2/3/2019',
    ],
    ['II', 'Khuyến công địa phương', null, null, null, null, null, null, null, null],
    ['1', 'Hội chợ triển lãm', null, null, null, null, null, null, null, null],
    [1, 'Tham gia hội chợ', 'Trung tâm Khuyến công', '-', 2020, 120.5, 120.5, '-', 'x', null],
    ['2', 'Đào tạo nghề', null, null, null, null, null, null, null, null],
    [1, 'Nghề may', 'HTX B', 'TP. Tuyên Quang', 2021, 'chưa có', 80, 'chưa có', 30, '45/QĐ-SCT'],
    [null, 'Cộng KCĐP', null, null, null, null, 200.5, null, 30, null],
    [null, 'Tổng cộng: 3 đề án', null, null, null, null, 800.5, null, 42, null],
    [],
    ['Ghi chú: số liệu đến 31/12/2021'],
    [null, null, null, null, null, null, 'Tuyên Quang, ngày 5 tháng 1 năm 2022'],
    [null, 'NGƯỜI LẬP BIỂU', null, null, null, null, 'GIÁM ĐỐC'],
    [null, 'Nguyễn Văn A', null, null, null, null, 'Trần Văn B'],
  ],
  { merged: ['A1:J1', 'A2:J2', 'A5:A6', 'B5:B6', 'C5:C6', 'D5:D6', 'E5:E6', 'F5:H5', 'I5:I6', 'J5:J6', 'B21:C21'] },
);

describe('a register as a centre makes it', () => {
  const reading = readRegister([usual], []);

  it('has no problems', () => expect(reading.problems).toEqual([]));

  it('is headed by three lines', () => {
    expect(reading.headerRow).toBe(7);
    expect(reading.unit).toBe('million_vnd');
    expect(reading.columns.map(({ id, letter, heading }) => `${letter} ${id} ${heading}`)).toEqual([
      'B title Tên đề án',
      'C recipient Đơn vị thụ hưởng',
      'D place Địa điểm',
      'E year Năm',
      'F total Kinh phí › Tổng',
      'G support Kinh phí › KCQG/Hỗ trợ',
      'H counterpart Kinh phí › Đối ứng',
      'I jobs Lao động',
      'J decision QĐ phê duyệt',
    ]);
  });

  it('tells its province and period in its titles', () => {
    expect(reading.description).toEqual({
      province: 'Tuyên Quang',
      period: { from: 2017, to: 2021 },
      agencyVi: null,
      agencyEn: null,
      isComplete: null,
      jobsMeaning: null,
      isInvented: false,
    });
  });

  it('gives its rows what their sections say', () => {
    expect(reading.rows).toEqual([
      {
        sheet: 'Sheet1',
        row: 10,
        code: null,
        programme: 'kcqg',
        category: 'machinery',
        title: 'Máy ép gạch',
        recipient: 'Công ty A',
        legalForm: null,
        place: 'xã Tân Trào, huyện Sơn Dương',
        district: 'Sơn Dương',
        year: 2019,
        support: 600_000_000,
        counterpart: 900_000_000,
        total: 1_500_000_000,
        jobs: 12,
        decision: '12/QĐ-BCT',
        decidedOn: '2019-03-02',
        acceptedOn: null,
      },
      expect.objectContaining({
        row: 13,
        programme: 'kcdp',
        category: 'typical_products',
        support: 120_500_000,
        counterpart: null,
        total: 120_500_000,
        jobs: null,
        place: null,
        district: null,
      }),
      expect.objectContaining({
        row: 15,
        programme: 'kcdp',
        category: 'vocational_training',
        district: 'Tuyên Quang',
        total: null,
        jobs: 30,
        decision: '45/QĐ-SCT',
        decidedOn: null,
      }),
    ]);
  });

  it('keeps its totals to be checked, with the rows that they sum', () => {
    expect(reading.totals).toEqual([
      {
        sheet: 'Sheet1',
        row: 8,
        label: 'Khuyến công quốc gia',
        rows: [10],
        values: { total: 1_500_000_000, support: 600_000_000, counterpart: 900_000_000 },
        schemes: null,
      },
      {
        sheet: 'Sheet1',
        row: 16,
        label: 'Cộng KCĐP',
        rows: [13, 15],
        values: { support: 200_500_000, jobs: 30 },
        schemes: null,
      },
      {
        sheet: 'Sheet1',
        row: 17,
        label: 'Tổng cộng: 3 đề án',
        rows: [10, 13, 15],
        values: { support: 800_500_000, jobs: 42 },
        schemes: 3,
      },
    ]);
  });
});

describe('headers', () => {
  it('are found without merged cells too, as CSV has them', () => {
    const reading = readRegister(
      [
        makeTable(
          [
            ['Tên đề án', 'Nguồn', 'Kinh phí (nghìn đồng)', '', '', 'Quyết định', ''],
            ['', '', 'Tổng', 'NSNN', 'Cơ sở', 'Số', 'Ngày'],
            ['A', 'KCĐP', '500.000', '200.000', '300.000', '1/QĐ', '30/10/2019'],
            ['B', 'QG', '1.500.000', '200.000', '1.300.000', '2/QĐ', '30.10.2019'],
          ],
          { kind: 'csv' },
        ),
      ],
      [],
    );
    expect(reading.columns.map(({ id }) => id)).toEqual([
      ...['title', 'programme', 'total', 'support', 'counterpart', 'decision', 'decidedOn'],
    ]);
    // "200.000" alone in its column is asked for; "1.500.000" shows how the others are written.
    expect(codes(reading)).toEqual([
      'error ambiguous_number',
      'error ambiguous_number',
      'warning missing_column',
      'warning missing_column',
    ]);
    expect(reading.rows.map(({ total, counterpart }) => [total, counterpart])).toEqual([
      [500_000_000, 300_000_000],
      [1_500_000_000, 1_300_000_000],
    ]);
  });

  it('are skipped where a page repeats them', () => {
    const reading = read([header, scheme(1), header, ['1', '2', '3', '4', '5', '6', '7'], scheme(2)]);
    expect(reading.rows.map(({ title }) => title)).toEqual(['Đề án 1', 'Đề án 2']);
    expect(reading.problems).toEqual([]);
  });

  it('may be of any order, in English, composed or not', () => {
    const rows = [
      ['Support (million VND)', 'Recipient', 'Đề án', 'Activity', 'Programme', 'Year'],
      [100, 'R', 'T', 'Fairs', 'National', 2020],
    ];
    expect(read(rows).rows).toMatchObject([{ title: 'T', recipient: 'R', support: 100_000_000, programme: 'kcqg' }]);
    const decomposed = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell.normalize('NFD') : cell)));
    expect(read(decomposed).rows).toEqual(read(rows).rows);
  });

  it('are asked for where there are none', () => {
    const reading = readRegister(
      [
        makeTable([
          ['a', 'b'],
          [1, 2],
        ]),
      ],
      [],
    );
    expect(reading).toMatchObject({ headerRow: null, rows: [], problems: [{ code: 'no_header', severity: 'error' }] });
    expect(codes(readRegister([], []))).toEqual(['error no_header']);
  });

  it('that are unknown are named, even those of JavaScript', () => {
    const reading = read([
      [...header, '__proto__', 'constructor', 'Ghi chú'],
      [...scheme(1), 'x', 'y', 'z'],
    ]);
    expect(reading.problems.map(({ code, place, found }) => [code, place.column, found])).toEqual([
      ['unknown_column', 'H', '__proto__'],
      ['unknown_column', 'I', 'constructor'],
    ]);
    expect(Object.prototype).not.toHaveProperty('x');
  });

  it('that mean the same are a question', () => {
    const reading = read([
      [...header, 'Kinh phí hỗ trợ (triệu đồng)'],
      [...scheme(1), 5],
    ]);
    expect(reading.problems).toMatchObject([{ code: 'repeated_column', place: { column: 'H' }, details: ['G'] }]);
  });

  it('that mean it less surely give way', () => {
    const reading = read([
      [...header, 'Đơn vị thực hiện'],
      [...scheme(1), 'Trung tâm'],
    ]);
    expect(reading.rows[0]?.recipient).toBe('HTX 1');
    expect(codes(reading)).toEqual(['warning unknown_column']);
  });

  it.each([
    ['Năm kế hoạch', 'planned'],
    ['Năm nghiệm thu', 'accepted'],
    ['Năm thực hiện', 'not_stated'],
  ])('%s says what the year is of', (heading, meaning) => {
    expect(read([header.with(3, heading), scheme(1)]).yearMeaning).toBe(meaning);
  });

  it('"Loại hình" means what stands below it', () => {
    expect(
      read([
        [...header, 'Loại hình'],
        [...scheme(1), 'HTX'],
        [...scheme(2), 'DN'],
      ]).rows,
    ).toMatchObject([{ legalForm: 'cooperative' }, { legalForm: 'enterprise' }]);
  });
});

describe('support in two columns by programme', () => {
  const split = ['STT', 'Tên đề án', 'Đơn vị thụ hưởng', 'KCQG (triệu đồng)', 'KCĐP (triệu đồng)'];
  it('gives both', () => {
    const reading = read([split, [1, 'A', 'B', 300, null], [2, 'C', 'D', '-', 100], [null, 'Cộng', null, 300, 100]]);
    expect(reading.rows.map(({ programme, support }) => [programme, support])).toEqual([
      ['kcqg', 300_000_000],
      ['kcdp', 100_000_000],
    ]);
    expect(reading.totals[0]?.values).toEqual({ support: 400_000_000 });
  });
  it('is a contradiction where both are filled', () => {
    const reading = read([split, [1, 'A', 'B', 300, 100]]);
    expect(reading.problems[0]).toMatchObject({ code: 'section_conflict', place: { row: 2, column: 'E' } });
  });
  it('may be marks beside the amount', () => {
    const rows = [
      [...split.slice(0, 3), 'KCQG', 'KCĐP', 'KP hỗ trợ (đồng)'],
      [1, 'A', 'B', null, 'x', 5_000_000],
    ];
    expect(read(rows).rows).toMatchObject([{ programme: 'kcdp', support: 5_000_000 }]);
  });
});

describe('units', () => {
  const without = header.with(6, 'KP hỗ trợ');
  it('are asked for where nothing states them', () => {
    const reading = read([without, scheme(1), scheme(2)]);
    expect(reading.problems).toMatchObject([
      { code: 'unit_not_stated', place: { row: 1, column: null }, details: ['million_vnd'] },
    ]);
    expect(reading.rows[0]?.support).toBeNull();
  });
  it('are đồng where no other makes sense', () => {
    const reading = read([without, scheme(1, { 6: 170_000_000 }), scheme(2, { 6: 0 })]);
    expect(reading.problems).toEqual([]);
    expect(reading.rows.map(({ support }) => support)).toEqual([170_000_000, 0]);
  });
  it('may be an option', () => {
    const table = makeTable([without, scheme(1)]);
    expect(readRegister([table], [], { unit: 'thousand_vnd' }).rows[0]?.support).toBe(101_000);
  });
  it('contradict each other', () => {
    expect(codes(readRegister([makeTable([header, scheme(1)])], [], { unit: 'vnd' }))).toEqual(['error unit_conflict']);
    expect(codes(read([['ĐVT: nghìn đồng'], header, scheme(1)]))).toEqual(['error unit_conflict']);
  });
  it('may differ by column, and by cell', () => {
    const rows = [
      [...header, 'Tổng kinh phí (tỷ đồng)'],
      [...scheme(1), 1.5],
      [...scheme(2, { 6: '200 nghìn đồng' }), '1,2 tỷ'],
    ];
    expect(read(rows).rows.map(({ support, total }) => [support, total])).toEqual([
      [101_000_000, 1_500_000_000],
      [200_000, 1_200_000_000],
    ]);
  });
});

describe('rows', () => {
  it('that contradict their section', () => {
    const reading = read([header, ['I', 'Khuyến công quốc gia'], scheme(1)]);
    expect(reading.problems).toMatchObject([
      { code: 'section_conflict', place: { row: 3, column: 'E', heading: 'Nguồn' }, found: 'KCĐP', details: ['kcqg'] },
    ]);
  });
  it('take programme, year and district from sections without numbers', () => {
    const plain = ['Tên đề án', 'Đơn vị thụ hưởng', 'Kinh phí hỗ trợ (triệu đồng)', 'Nội dung hỗ trợ'];
    const reading = read([
      plain,
      ['Năm 2019'],
      ['Khuyến công quốc gia'],
      ['Huyện Sơn Dương'],
      ['A', 'B', 1, 'Tư vấn'],
      ['Năm 2020'],
      ['Khuyến công địa phương'],
      ['C', 'D', 2, 'Tư vấn'],
    ]);
    expect(reading.problems).toEqual([]);
    expect(reading.rows).toMatchObject([
      { title: 'A', year: 2019, programme: 'kcqg', district: 'Sơn Dương' },
      { title: 'C', year: 2020, programme: 'kcdp', district: null },
    ]);
  });
  it('whose values are merged downwards share them, but never money', () => {
    const rows = [header, scheme(1), scheme(2, { 3: null, 4: null, 6: null }), scheme(3)];
    const reading = read(rows, ['D2:D3', 'E2:E3', 'G2:G3']);
    expect(reading.rows[1]).toMatchObject({ year: 2019, programme: 'kcdp', support: null });
    expect(reading.problems).toMatchObject([{ code: 'merged_amount', place: { row: 2, column: 'G' }, details: [] }]);
  });
  it('of a firm are no totals', () => {
    const reading = read([
      header,
      scheme(1, { 1: 'Công ty TNHH Cộng Hòa' }),
      scheme(2, { 1: 'Tổng kết công tác khuyến công' }),
      scheme(3, { 1: null, 2: 'Tổng công ty Giấy' }),
    ]);
    expect(reading.totals).toEqual([]);
    expect(reading.rows).toHaveLength(3);
  });
  it('named like an activity are schemes among their peers', () => {
    const rows = [header, scheme(1), [2, 'Đào tạo nghề', null, null, null, null, 50], scheme(3)];
    expect(read(rows).rows).toHaveLength(3);
  });
  it('without title or recipient, and those that say nothing known', () => {
    const reading = read([header, scheme(1, { 1: null, 2: null }), [null, 'abc'], [5], scheme(4)]);
    expect(codes(reading)).toEqual(['error missing_title', 'warning unclear_row']);
    expect(reading.rows.map(({ row }) => row)).toEqual([2, 5]);
  });
  it('tell every wrong value with its place', () => {
    const reading = read([
      [...header, 'Mã đề án', 'Ngày nghiệm thu', 'Lao động', 'Loại hình cơ sở'],
      [...scheme(1, { 3: '2019-2020', 4: 'ABC', 5: 'Đào tạo' }), 'ls 01', '31/2/2020', 1.5, 'Tổ hợp tác'],
      [...scheme(2, { 6: 'một trăm' }), 'LS-02', '30/10/2019', -1, null],
      [...scheme(3, { 6: '#REF!' }), 'LS-03', 43768, '1.234', 'Hộ kinh doanh'],
    ]);
    expect(reading.problems.map(({ code, place: { row, column } }) => `${column}${row} ${code}`)).toEqual([
      ...['D2 not_a_year', 'E2 unknown_programme', 'F2 unknown_category', 'H2 code_malformed', 'I2 not_a_date'],
      ...['K2 unknown_legal_form', 'J2 not_whole', 'G3 not_a_number', 'J3 negative_number', 'G4 error_value'],
    ]);
    expect(reading.problems.find(({ code }) => code === 'unknown_category')?.details[0]).toBe('vocational_training');
    expect(reading.problems.find(({ code }) => code === 'code_malformed')?.details).toEqual(['LS-01']);
    expect(reading.rows[2]).toMatchObject({ acceptedOn: '2019-10-30', jobs: 1234 });
  });
});

describe('totals', () => {
  const rowsOf = (rows: readonly (readonly TableCell[])[]) =>
    read([header, ...rows]).totals.map(({ label, rows: summed }) => [label, ...summed]);
  const total = (label: string, value = 1): TableCell[] => [null, label, null, null, null, null, value];

  it('sum what stands since the last one, and everything', () => {
    expect(rowsOf([scheme(1), scheme(2), total('Cộng'), scheme(3), total('Cộng'), total('Tổng cộng')])).toEqual([
      ['Cộng', 2, 3],
      ['Cộng', 5],
      ['Tổng cộng', 2, 3, 5],
    ]);
  });
  it('sum the nearest section first, then the one around it', () => {
    const rows = [
      ['I', 'Đề án chuyển tiếp'],
      ['1', 'Tư vấn'],
      ...[scheme(1, { 5: null }), total('Cộng')],
      ['2', 'Hội chợ'],
      ...[scheme(1, { 5: null }), total('Cộng'), total('Cộng I')],
      ['II', 'Đề án mới'],
      ...[scheme(1), total('Cộng'), total('Tổng số')],
    ];
    expect(rowsOf(rows)).toEqual([
      ['Cộng', 4],
      ['Cộng', 7],
      ['Cộng I', 4, 7],
      ['Cộng', 11],
      ['Tổng số', 4, 7, 11],
    ]);
  });
  it('stand above what they sum', () => {
    expect(
      rowsOf([total('Tổng cộng'), ['I', 'A', null, null, null, null, 3], scheme(1), ['II', 'B'], scheme(2)]),
    ).toEqual([
      ['Tổng cộng', 4, 6],
      ['A', 4],
    ]);
  });
  it('sum what they name, wherever it stands', () => {
    const rows = [scheme(1), scheme(2, { 4: 'KCQG' }), scheme(3, { 3: 2020 })];
    expect(
      rowsOf([...rows, total('Cộng KCQG'), total('Cộng KCĐP'), total('Cộng năm 2019'), total('Toàn tỉnh')]),
    ).toEqual([
      ['Cộng KCQG', 3],
      ['Cộng KCĐP', 2, 4],
      ['Cộng năm 2019', 2, 3],
      ['Toàn tỉnh', 2, 3, 4],
    ]);
  });
});

describe('what looks like something else', () => {
  const total = (label: string, value = 1): TableCell[] => [null, label, null, null, null, null, value];
  it('the parts of a total are totals', () => {
    const reading = read([
      ...[header, scheme(1), scheme(2, { 4: 'KCQG' }), total('Tổng cộng'), [null, 'Trong đó:']],
      ...[total('- KCQG'), total('- Khuyến công địa phương')],
    ]);
    expect(reading.totals.map(({ label, rows }) => [label, ...rows])).toEqual([
      ['Tổng cộng', 2, 3],
      ['- KCQG', 3],
      ['- Khuyến công địa phương', 2],
    ]);
    expect(reading.rows).toHaveLength(2);
    expect(reading.problems).toEqual([]);
  });
  it('a head with its sum above "1.1" is a section, whatever its words', () => {
    const reading = read([
      header,
      ['1', 'Hỗ trợ các cơ sở mua máy móc', null, null, null, null, 101],
      ['1.1', ...scheme(1).slice(1)],
      ['2', 'Đào tạo nghề', null, null, null, null, 102],
      ['2.1', ...scheme(2, { 5: null }).slice(1)],
    ]);
    expect(reading.rows.map(({ row, category }) => [row, category])).toEqual([
      [3, 'machinery'],
      [5, 'vocational_training'],
    ]);
    expect(reading.totals.map(({ rows }) => rows)).toEqual([[3], [5]]);
  });
  it('letters above roman numerals nest, and end each other', () => {
    const reading = read([
      ...[header, ['A', 'Khuyến công quốc gia'], ['I', 'Tư vấn'], scheme(1, { 4: null, 5: null })],
      ...[['II', 'Hội chợ'], scheme(2, { 4: null, 5: null }), ['B', 'KCĐP'], scheme(3, { 4: null, 5: null })],
    ]);
    expect(reading.rows.map(({ programme, category }) => [programme, category])).toEqual([
      ['kcqg', 'advisory'],
      ['kcqg', 'typical_products'],
      ['kcdp', null],
    ]);
  });
  it('a programme below its heading makes no section of a row without a title', () => {
    const reading = read([header, [1, null, null, null, 'KCQG', null, 100], scheme(2)]);
    expect(codes(reading)).toEqual(['error missing_title', 'warning missing_category']);
    expect(reading.rows.map(({ programme }) => programme)).toEqual(['kcqg', 'kcdp']);
  });
  it('an office and a decision in the titles say nothing of the rows', () => {
    const plain = ['Tên đề án', 'Đơn vị thụ hưởng', 'Kinh phí hỗ trợ (triệu đồng)'];
    const titles = [['TRUNG TÂM KHUYẾN CÔNG TỈNH LẠNG SƠN'], ['Kèm theo Quyết định về khuyến công quốc gia năm 2018']];
    const silent = read([...titles, plain, ['Máy cưa', 'HTX A', 1]]);
    expect(silent.rows).toMatchObject([{ programme: null, year: null }]);
    expect(silent.problems.filter(({ severity }) => severity === 'error')).toMatchObject([
      { code: 'missing_column', details: ['programme'] },
    ]);
    const telling = read([...titles, ['ĐỀ ÁN KHUYẾN CÔNG ĐỊA PHƯƠNG NĂM 2020'], plain, ['Máy cưa', 'HTX A', 1]]);
    expect(telling.rows).toMatchObject([{ programme: 'kcdp', year: 2020 }]);
  });
});

describe('sheets', () => {
  const year = (name: string, count: number, columns = header) =>
    makeTable([columns, ...Array.from({ length: count }, (_, index) => scheme(index + 1, { 3: null }))], { name });

  it('of years are one register', () => {
    const reading = readRegister([year('2019', 2), year('Năm 2020', 1)], []);
    expect(reading.rows.map(({ sheet, row, year: own }) => [sheet, row, own])).toEqual([
      ['2019', 2, 2019],
      ['2019', 3, 2019],
      ['Năm 2020', 2, 2020],
    ]);
    expect(reading.problems).toEqual([]);
  });
  it('other than the one read are named', () => {
    const reading = readRegister([year('A', 1), year('B', 1)], []);
    expect(reading.sheet).toBe('A');
    expect(reading.problems).toMatchObject([{ code: 'other_sheet_skipped', place: { sheet: 'B' } }]);
    expect(readRegister([year('A', 1), year('B', 2)], [], { sheet: 'B' }).rows).toHaveLength(2);
    expect(readRegister([year('A', 1), year('Bản 2 ', 2)], [], { sheet: 'bản 2' }).rows).toHaveLength(2);
    expect(readRegister([year('A', 1)], [], { sheet: 'C' }).problems).toMatchObject([
      { code: 'unknown_sheet', place: { sheet: null }, found: 'C', details: ['A'] },
    ]);
  });
  it('of information describe the register', () => {
    const information = makeTable(
      [
        ['Tỉnh', 'tỉnh Minh Họa'],
        ['Giai đoạn', '2021–2025'],
        ['Cơ quan', 'Trung tâm Khuyến công'],
        ['Cơ quan (tiếng Anh)', 'The Centre'],
        ['Danh sách đầy đủ', 'Không'],
        ['Lao động là', 'Việc làm mới và việc làm được duy trì'],
        ['Đơn vị tiền', 'nghìn đồng'],
      ],
      { name: 'Thông tin' },
    );
    const reading = readRegister([information, makeTable([header.with(6, 'KP hỗ trợ'), scheme(1)])], []);
    expect(reading.description).toEqual({
      province: 'Minh Họa',
      period: { from: 2021, to: 2025 },
      agencyVi: 'Trung tâm Khuyến công',
      agencyEn: 'The Centre',
      isComplete: false,
      jobsMeaning: 'created_or_kept',
      isInvented: false,
    });
    expect(reading.rows[0]?.support).toBe(101_000);
    expect(reading.problems).toEqual([]);
  });
  it('come with what reading them noted, where it is of the register', () => {
    const note = { code: 'error_value', sheet: 'A', row: 2, column: 7, found: '#REF!' } as const;
    const reading = readRegister(
      [year('A', 1)],
      [
        note,
        { ...note, column: 9 },
        { ...note, sheet: 'Z' },
        { ...note, code: 'hidden_sheet_skipped', sheet: 'H', row: null, column: null },
      ],
    );
    expect(reading.problems.map(({ severity, code, place }) => [severity, code, place.sheet, place.column])).toEqual([
      ['error', 'error_value', 'A', 'G'],
      ['warning', 'hidden_sheet_skipped', 'H', null],
    ]);
  });
});
