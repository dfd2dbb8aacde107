import { describe, expect, it } from 'vitest';
import { reportJson, reportJsonText } from '@/lib/format/register-report-json';
import { reportLines } from '@/lib/format/register-report-lines';
import { langSonSeed } from '../../fixtures/lang-son-seed';
import { aContext, aRow, aTotal, judge } from '../ingest/judge/a-reading';

const rows = [
  aRow(5, { programme: 'kcqg', district: 'Na Hang', year: 2022 }),
  aRow(6, { jobs: null, district: 'Yên Sơn' }),
  aRow(7, { support: 1_234_500_000, counterpart: 1_000_000_000, total: 2_234_500_000 }),
];
const totals = [aTotal({ row: 8, rows: [5, 6, 7], values: { support: 1_574_500_000, jobs: 9 }, schemes: 3 })];

describe('the lines of a report', () => {
  it('command no terminal and turn no text, whatever a file and its sheets are called', async () => {
    const hostile = 'a\u001b[2J\u009b31m\u202e\u2066';
    const { report } = await judge(rows, { totals, sheet: hostile, sheets: [hostile, 'b\r\nc'] });
    const named = { ...report, file: { ...report.file, name: `${hostile}.xlsx` } };
    const lines = reportLines('vi', named);
    expect(lines[0]).toMatch(/^Tệp: a \[2J 31m\.xlsx, /);
    expect(lines[1]).toBe('Sheet: “a[2J31m”, “bc”');
    expect(lines.join('')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
  });

  it('tell how the file was read, what is wrong, the sums, the totals of the file and the verdict', async () => {
    const { report } = await judge(rows, { totals });
    expect(reportLines('vi', report)).toEqual([
      'Tệp: dang-ky.xlsx, 12,3 KB',
      'Sheet: “Đăng ký”',
      'Tiêu đề cột: dòng 4',
      expect.stringMatching(/^Các cột: A = Mã đề án; B = Tên đề án; C = Chương trình; .*; P = Ngày nghiệm thu$/),
      'Đơn vị tiền: triệu đồng',
      'Số đề án: 3',
      'Bộ số liệu: tuyen-quang-2021-2025 (mới)',
      'Tỉnh: Tuyên Quang; giai đoạn: 2021–2025; cơ quan: Trung tâm Khuyến công Tuyên Quang',
      'Phạm vi: đủ mọi đề án của giai đoạn',
      '',
      'LỖI (1), phải sửa mới công bố được',
      '  Sheet “Đăng ký”, dòng 8, cột M (Cột jobs): Dòng “Tổng cộng” ghi 9, nhưng các đề án cộng lại được 10, lệch 1. Hãy kiểm tra công thức của dòng cộng và xem có đề án nào thiếu, thừa hoặc sai số không.',
      '',
      'Cộng theo nguồn kinh phí (tiền: triệu đồng; trong ngoặc: số đề án có số liệu)',
      '                          Đề án   Hỗ trợ  Đối ứng  Tổng vốn  Lao động',
      '  Khuyến công quốc gia        1      170      330       500         5',
      '  Khuyến công địa phương      2  1.404,5    1.330   2.734,5     5 (1)',
      '  Tổng cộng                   3  1.574,5    1.660   3.234,5    10 (2)',
      '',
      'Cộng theo nội dung hoạt động (tiền: triệu đồng; trong ngoặc: số đề án có số liệu)',
      '                                       Đề án   Hỗ trợ  Đối ứng  Tổng vốn  Lao động',
      '  Ứng dụng máy móc thiết bị tiên tiến      3  1.574,5    1.660   3.234,5    10 (2)',
      '  Tổng cộng                                3  1.574,5    1.660   3.234,5    10 (2)',
      '',
      'Cộng theo năm (tiền: triệu đồng; trong ngoặc: số đề án có số liệu)',
      '             Đề án   Hỗ trợ  Đối ứng  Tổng vốn  Lao động',
      '  2021           2  1.404,5    1.330   2.734,5     5 (1)',
      '  2022           1      170      330       500         5',
      '  Tổng cộng      3  1.574,5    1.660   3.234,5    10 (2)',
      '',
      'Cộng theo huyện, thành phố (tiền: triệu đồng; trong ngoặc: số đề án có số liệu)',
      '             Đề án   Hỗ trợ  Đối ứng  Tổng vốn      Lao động',
      '  Na Hang        1      170      330       500             5',
      '  Yên Sơn        1      170      330       500  chưa công bố',
      '  Để trống       1  1.234,5    1.000   2.234,5             5',
      '  Tổng cộng      3  1.574,5    1.660   3.234,5        10 (2)',
      '',
      'Các dòng cộng của tệp',
      '  Sheet “Đăng ký”, dòng 8, “Tổng cộng”: đề án 3 (khớp); hỗ trợ 1.574,5 triệu đồng (khớp); lao động 9 (cộng lại 10: không khớp)',
      '',
      'KẾT LUẬN: chưa công bố được, còn 1 lỗi phải sửa.',
    ]);
  });

  it('end with the verdict', async () => {
    const last = async (...asked: Parameters<typeof judge>) => reportLines('vi', (await judge(...asked)).report).at(-1);
    expect(await last([aRow(5)])).toBe('KẾT LUẬN: công bố được.');
    expect(await last([aRow(5, { jobs: 6000 })])).toBe('KẾT LUẬN: công bố được; nên xem lại 1 cảnh báo trước.');
    expect(reportLines('en', (await judge([aRow(5, { year: 1999 })])).report).at(-1)).toBe(
      'VERDICT: it may not be published yet; errors to mend: 1.',
    );
  });

  it('tell twenty problems of one kind and count the others', async () => {
    const many = [aRow(4), ...Array.from({ length: 35 }, (_, index) => aRow(5 + index, { year: null }))];
    const lines = reportLines('vi', (await judge(many)).report);
    expect(lines.filter((line) => line.includes('Đề án chưa có năm'))).toHaveLength(20);
    expect(lines).toContain('  … và 15 chỗ khác cùng loại, ở dòng 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, …');
  });

  it('name the command that tells every problem, where some are only counted', async () => {
    const few = [aRow(4), ...Array.from({ length: 20 }, (_, index) => aRow(5 + index, { year: null }))];
    const said = async (asked: typeof few, command: string | null) =>
      reportLines('vi', (await judge(asked)).report, command).filter((line) => line.includes('Xem đủ'));
    expect(await said(few, 'check … --json')).toEqual([]);
    const many = [...few, aRow(30, { year: null })];
    expect(await said(many, 'check … --json')).toEqual(['Xem đủ từng chỗ: check … --json']);
    expect(await said(many, null)).toEqual([]);
  });

  it('stay few, and still add up, whatever a file takes for districts and totals', async () => {
    const number = 130_000;
    const { report } = await judge([aRow(5)]);
    if (report.sums === null) throw new Error('A row has sums.');
    const { all } = report.sums;
    const district = Array.from({ length: number }, (_, index) => ({ ...all, key: `Huyện ${index}` }));
    const total = { sheet: null, label: 'Cộng', measure: 'jobs', stated: 5, sum: 5 } as const;
    const statedTotals = district.map((_, row) => ({
      ...total,
      row,
      difference: 0,
      unknown: 0,
      verdict: 'equal' as const,
    }));
    const lines = reportLines('vi', { ...report, sums: { ...report.sums, district }, statedTotals });
    expect(lines.length).toBeLessThan(500);
    const others = lines.find((line) => line.includes('nơi khác, gộp lại')) ?? '';
    expect(others.split(/ {2,}/).slice(1)).toEqual([
      '129.800 nơi khác, gộp lại',
      '129.800',
      '22.066.000',
      '42.834.000',
      '64.900.000',
      '649.000',
    ]);
    expect(lines).toContain('  … và 129.800 dòng cộng khác');
  });

  it('hold the register against what was published', async () => {
    const current = {
      ...langSonSeed,
      release: { ...langSonSeed.release, number: 1, publishedAt: '2026-01-01T00:00:00Z' },
    };
    const given = { province: 'Lạng Sơn', period: { from: 2017, to: 2021 }, isComplete: true };
    const { report } = await judge([aRow(5)], {}, aContext(current, given));
    const lines = reportLines('vi', report);
    expect(lines).toContain('  Số đề án, Khuyến công địa phương, 2017–2021: đã công bố 52, danh sách 1: mâu thuẫn');
    expect(lines).toContain('So với bản hiện tại: thêm 1 đề án, giữ 0, bỏ 4.');
  });

  it('of a file that cannot be read are its problem and the verdict', () => {
    const lines = reportLines('vi', {
      file: { name: 'a.xls', bytes: 2_500_000, sha256: null },
      reading: null,
      dataset: {
        slug: null,
        isNew: true,
        province: null,
        period: null,
        agency: null,
        coverage: null,
        codePrefix: null,
      },
      problems: [
        {
          severity: 'error',
          code: 'old_excel',
          place: { sheet: null, row: null, column: null, heading: null },
          found: null,
          details: [],
        },
      ],
      sums: null,
      statedTotals: [],
      againstPublished: [],
      changes: null,
      mayBePublished: false,
    });
    expect(lines).toEqual([
      'Tệp: a.xls, 2,5 MB',
      '',
      'LỖI (1), phải sửa mới công bố được',
      expect.stringMatching(
        /^ {2}Cả tệp: Đây là tệp Excel kiểu cũ \(\.xls, trước năm 2007\); cần tệp \.xlsx hoặc CSV\. Hãy mở/,
      ),
      '',
      'KẾT LUẬN: chưa công bố được, còn 1 lỗi phải sửa.',
    ]);
  });
});

it('the report for machines is plain data, each problem also in words', async () => {
  const { report } = await judge(rows, { totals });
  const json = reportJson(report);
  expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  expect(json.problems[0]).toMatchObject({
    code: 'total_disagrees',
    severity: 'error',
    place: { row: 8, column: 'M' },
    text: {
      vi: { place: 'Sheet “Đăng ký”, dòng 8, cột M (Cột jobs)' },
      en: { place: 'Sheet “Đăng ký”, row 8, column M (Cột jobs)' },
    },
  });
});

it.each([0, 1, 999, 1000, 1001, 2500])(
  'a report of %i problems is the same as text, piece by piece',
  async (number) => {
    const { report } = await judge([aRow(5)]);
    const place = { sheet: '"problems": []', row: 5, column: null, heading: 'a\nb' };
    const problem = { severity: 'warning', code: 'missing_year', place, found: '"problems": []', details: [] } as const;
    const large = {
      ...report,
      file: { ...report.file, name: '"problems": [].csv' },
      problems: Array.from({ length: number }, () => problem),
    };
    expect([...reportJsonText(large)].join('\n')).toBe(JSON.stringify(reportJson(large), null, 2));
  },
);
