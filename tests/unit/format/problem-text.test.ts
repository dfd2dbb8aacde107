import { describe, expect, it } from 'vitest';
import type { ProblemDetail, RegisterProblem } from '@/lib/domain/register-problem';
import {
  cellProblemCodes,
  fileProblemCodes,
  judgementCodes,
  type RegisterProblemCode,
} from '@/lib/domain/register-problem-codes';
import { formatFor } from '@/lib/format/format';
import { problemText } from '@/lib/format/problem-text';
import { type Locale, locales } from '@/lib/i18n/locales';
import { messagesFor } from '@/lib/i18n/messages';

const viewOf = (locale: Locale) => ({ messages: messagesFor(locale), format: formatFor(locale) });
const place = { sheet: 'Đăng ký', row: 14, column: 'F', heading: 'KP hỗ trợ' };
const nowhere = { sheet: null, row: null, column: null, heading: null };

const aProblem = (
  code: RegisterProblemCode,
  details: readonly ProblemDetail[] = [],
  given: Partial<RegisterProblem> = {},
): RegisterProblem => ({ severity: 'error', code, place, found: null, details, ...given });

const inVietnamese = (...asked: Parameters<typeof aProblem>) => problemText(viewOf('vi'), aProblem(...asked));
const vnd = (value: number): ProblemDetail => ({ kind: 'vnd', value });
const text = (value: string): ProblemDetail => ({ kind: 'text', value });

describe('a place', () => {
  it('is told as a person looks for it', () => {
    const placed = (given: object) => inVietnamese('no_schemes', [], { place: { ...place, ...given } }).place;
    expect(placed({})).toBe('Sheet “Đăng ký”, dòng 14, cột F (KP hỗ trợ)');
    expect(placed({ heading: null })).toBe('Sheet “Đăng ký”, dòng 14, cột F');
    expect(placed({ sheet: null, column: null })).toBe('Dòng 14');
    expect(placed(nowhere)).toBe('Cả tệp');
    expect(problemText(viewOf('en'), aProblem('no_schemes')).place).toBe(
      'Sheet “Đăng ký”, row 14, column F (KP hỗ trợ)',
    );
  });
});

describe('in Vietnamese', () => {
  it.each<[RegisterProblem, string, string]>([
    [
      aProblem(
        'ambiguous_number',
        [
          { kind: 'number', value: 1234 },
          { kind: 'number', value: 1.234 },
        ],
        { found: '1.234' },
      ),
      '“1.234” có thể đọc là 1.234 hoặc 1,234.',
      'Hãy nhập thành số thật (không phải chữ) trong Excel, hoặc viết theo lối Việt Nam: dấu chấm phân nghìn, dấu phẩy thập phân, ví dụ “1.234,0”.',
    ],
    [
      aProblem('missing_column', [{ kind: 'column', value: 'support' }]),
      'Thiếu cột “Kinh phí khuyến công hỗ trợ”.',
      'Hãy thêm cột “Kinh phí khuyến công hỗ trợ”; nếu bảng đã có cột này dưới tên khác thì đặt lại tên cho rõ.',
    ],
    [
      aProblem('unknown_category', [{ kind: 'category', value: 'machinery' }, text('Đào tạo nghề')], {
        found: 'máy moc',
      }),
      'Không hiểu nội dung hoạt động “máy moc”. Có phải là “Ứng dụng máy móc thiết bị tiên tiến” không?',
      'Hãy ghi đúng tên như trong tệp mẫu. Các tên khác: Đào tạo nghề.',
    ],
    [
      aProblem('unit_not_stated', [
        { kind: 'unit', value: 'thousand_vnd' },
        { kind: 'unit', value: 'million_vnd' },
      ]),
      'Không rõ số tiền tính bằng đơn vị gì (có thể là nghìn đồng, triệu đồng).',
      'Hãy ghi đơn vị ở tiêu đề cột, ví dụ “KP hỗ trợ (triệu đồng)”, hoặc ghi một dòng “Đơn vị tính: triệu đồng” trên bảng; hoặc cho biết khi kiểm tra (tùy chọn --unit trieu).',
    ],
    [
      aProblem('duplicate_scheme', [{ kind: 'ordinal', value: 1012 }], { found: 'Máy CNC' }),
      'Đề án “Máy CNC” giống hệt dòng 1012: cùng đơn vị thụ hưởng, năm, tên và số tiền.',
      'Hãy xóa một dòng. Nếu đúng là hai đề án, hãy ghi thêm điểm khác nhau: số quyết định, nơi thực hiện hoặc mã.',
    ],
    [
      aProblem('support_above_cap', [vnd(350_000_000), vnd(300_000_000), { kind: 'circular', value: 'tt_28_2018' }]),
      'Hỗ trợ 350 triệu đồng, trên mức tối đa 300 triệu đồng cho loại hình này từ kinh phí khuyến công quốc gia (Thông tư 28/2018/TT-BTC).',
      'Hãy kiểm tra số tiền, năm, loại hình và nguồn. Nếu đề án hỗ trợ nhiều cơ sở thì mức này tính cho từng cơ sở, và số liệu có thể vẫn đúng.',
    ],
    [
      aProblem('share_above_cap', [
        { kind: 'percent', value: 55.5555 },
        { kind: 'percent', value: 50 },
        { kind: 'circular', value: 'tt_28_2018' },
      ]),
      'Hỗ trợ bằng 55,6% tổng kinh phí, trên mức tối đa 50% cho loại hình này từ kinh phí khuyến công quốc gia (Thông tư 28/2018/TT-BTC).',
      'Hãy kiểm tra số tiền hỗ trợ và tổng kinh phí.',
    ],
    [
      aProblem('total_disagrees', [vnd(8_974_000_000), vnd(8_974_500_000), vnd(500_000)], { found: 'Tổng cộng' }),
      'Dòng “Tổng cộng” ghi 8.974 triệu đồng, nhưng các đề án cộng lại được 8.974,5 triệu đồng, lệch 0,5 triệu đồng.',
      'Hãy kiểm tra công thức của dòng cộng và xem có đề án nào thiếu, thừa hoặc sai số không.',
    ],
    [
      aProblem('year_outside_period', [
        { kind: 'ordinal', value: 2026 },
        { kind: 'ordinal', value: 2021 },
        { kind: 'ordinal', value: 2025 },
      ]),
      'Năm 2026 nằm ngoài giai đoạn 2021–2025.',
      'Hãy sửa năm, bỏ dòng khỏi danh sách, hoặc sửa giai đoạn (dòng “Giai đoạn”, tùy chọn --period).',
    ],
    [
      aProblem('date_implausible', [{ kind: 'date', value: '2012-12-28' }, text('2022')]),
      'Ngày 28/12/2012 quá xa năm của đề án (2022).',
      'Hãy kiểm tra ngày và năm; có thể ngày và tháng bị đổi chỗ hoặc gõ nhầm năm.',
    ],
    [
      aProblem('leverage_implausible', [
        { kind: 'ratio', value: 1234.5678 },
        { kind: 'count', value: 100 },
      ]),
      'Vốn đối ứng gấp 1.234,6 lần kinh phí hỗ trợ, nhiều hơn mức thường gặp (100 lần).',
      'Hãy kiểm tra đơn vị của hai số; nếu đúng thì không cần làm gì.',
    ],
    [
      aProblem(
        'unknown_district',
        [text('Tràng Định'), { kind: 'count', value: 2 }, text('Bình Gia'), text('Cao Lộc')],
        {
          found: 'Tràng Đinhj',
        },
      ),
      'Bộ số liệu không có huyện, thành phố nào tên “Tràng Đinhj” (có ở 2 đề án).',
      'Có phải là “Tràng Định” không? Các tên dùng được: Bình Gia, Cao Lộc. Nếu chưa rõ thì để trống.',
    ],
    [
      aProblem('coverage_not_stated'),
      'Chưa rõ danh sách gồm mọi đề án của giai đoạn hay mới gồm một phần.',
      'Hãy cho biết khi kiểm tra (tùy chọn --complete: đủ, hoặc --partial: một phần), hoặc ghi dòng “Danh sách đầy đủ” ở sheet “Thông tin” như trong tệp mẫu. Danh sách chưa đủ vẫn công bố được; các tổng khi ấy là “ít nhất”.',
    ],
    [
      aProblem('description_overruled', [
        { kind: 'coverage', value: 'partial' },
        { kind: 'coverage', value: 'complete' },
      ]),
      'Tùy chọn nói “mới có một phần các đề án”, còn tệp nói “đủ mọi đề án của giai đoạn”; đã theo tùy chọn.',
      'Nếu tệp đúng thì bỏ tùy chọn; nếu tùy chọn đúng thì nên sửa sheet “Thông tin”.',
    ],
    [
      aProblem('file_too_large', [
        { kind: 'bytes', value: 61_500_000 },
        { kind: 'bytes', value: 60_000_000 },
      ]),
      'Tệp nặng 61,5 MB, mức tối đa là 60 MB.',
      'Hãy bỏ hình ảnh và các sheet không thuộc danh sách đề án, rồi lưu lại.',
    ],
    [
      aProblem('code_malformed', [text('DA-01')], { found: 'ĐA/01' }),
      'Mã “ĐA/01” có ký tự không dùng được; mã chỉ gồm chữ cái A–Z, chữ số và dấu “-”.',
      'Hãy sửa thành “DA-01”, hoặc để trống ô để phần mềm đặt mã.',
    ],
  ])('%#: says what is there, what was expected, and how to mend it', (problem, message, remedy) => {
    expect(problemText(viewOf('vi'), problem)).toMatchObject({ message, remedy });
  });
});

const allCodes = [...fileProblemCodes, ...cellProblemCodes, ...judgementCodes];

describe.each(locales)('every problem in %s', (locale) => {
  it.each(allCodes)('%s has whole sentences, whatever a reading knows of it', (code) => {
    const three = [text('một'), text('hai'), text('ba')];
    const full = aProblem(code, three, { found: 'x' });
    // A judgement always knows all of it.
    const isJudged = (judgementCodes as readonly string[]).includes(code);
    for (const problem of isJudged ? [full] : [full, aProblem(code), aProblem(code, three.slice(0, 1))]) {
      const told = problemText(viewOf(locale), problem);
      for (const sentence of [told.message, told.remedy]) {
        expect(sentence).toMatch(/^(?:[\p{Lu}“]|một )/u);
        expect(sentence).toMatch(/[.?]$/);
        expect(sentence).not.toMatch(/undefined|null|NaN|\[object| {2}|["']/);
        expect(sentence).toBe(sentence.normalize('NFC'));
      }
    }
  });

  it('says something of its own for each', () => {
    const told = allCodes.map((code) => {
      const { message, remedy } = problemText(
        viewOf(locale),
        aProblem(code, [text('a'), text('b'), text('c')], { found: 'x' }),
      );
      return `${message} ${remedy}`;
    });
    expect(new Set(told).size).toBe(allCodes.length);
  });
});
