import type { Circular } from '@/lib/domain/register-problem';
import type { RegisterProblemCode } from '@/lib/domain/register-problem-codes';
import type { ReportedAmount, StatedTotalCheck } from '@/lib/domain/register-report';
import type { Coverage } from '@/lib/vocabulary/coverage';
import type { MoneyUnit } from '@/lib/vocabulary/money-unit';
import type { ProblemWords } from '../problem-words';
import { cellProblems } from './check-cell-problems';
import { registerColumns } from './check-columns';
import { fileProblems } from './check-file-problems';
import { judgements } from './check-judgements';

const problems: Record<RegisterProblemCode, ProblemWords> = { ...fileProblems, ...cellProblems, ...judgements };

const units: Record<MoneyUnit, string> = {
  vnd: 'đồng',
  thousand_vnd: 'nghìn đồng',
  million_vnd: 'triệu đồng',
  billion_vnd: 'tỷ đồng',
};

const circulars: Record<Circular, string> = {
  ttlt_26_2014: 'Thông tư liên tịch 26/2014/TTLT-BTC-BCT',
  tt_28_2018: 'Thông tư 28/2018/TT-BTC',
};

const coverage: Record<Coverage, string> = {
  listed: 'các đề án đã công bố',
  complete: 'đủ mọi đề án của giai đoạn',
  partial: 'mới có một phần các đề án',
};

const amounts: Record<ReportedAmount, string> = {
  support: 'Hỗ trợ',
  counterpart: 'Đối ứng',
  total: 'Tổng vốn',
  jobs: 'Lao động',
};

const statedVerdicts: Record<StatedTotalCheck['verdict'], string> = {
  equal: 'khớp',
  rounded: 'khớp, tính cả làm tròn',
  at_least: 'không trái, vì còn đề án chưa có số',
  disagrees: 'không khớp',
};

/** Một danh sách đề án được kiểm tra: chỗ sai, các tổng, và kết luận. */
export const check = {
  problems,
  columns: registerColumns,
  units,
  circulars,
  coverage,
  amounts,
  statedVerdicts,
  bytes: { one: 'byte', kilo: 'KB', mega: 'MB' },
  place: {
    sheet: (sheet: string) => `Sheet “${sheet}”`,
    row: (row: string) => `dòng ${row}`,
    column: (column: string) => `cột ${column}`,
    heading: (column: string, heading: string) => `cột ${column} (${heading})`,
    wholeFile: 'Cả tệp',
  },
  report: {
    file: (name: string, size: string) => `Tệp: ${name}, ${size}`,
    sheet: (sheets: string) => `Sheet: ${sheets}`,
    headerRow: (row: string) => `Tiêu đề cột: dòng ${row}`,
    schemes: (count: string) => `Số đề án: ${count}`,
    unit: (unit: string) => `Đơn vị tiền: ${unit}`,
    columns: (list: string) => `Các cột: ${list}`,
    dataset: (slug: string, isNew: boolean) => (isNew ? `Bộ số liệu: ${slug} (mới)` : `Bộ số liệu: ${slug}`),
    facts: (province: string, period: string, agency: string) =>
      `Tỉnh: ${province}; giai đoạn: ${period}; cơ quan: ${agency}`,
    coverage: (coverage: string) => `Phạm vi: ${coverage}`,
    notKnown: 'chưa rõ',
    errors: (count: string) => `LỖI (${count}), phải sửa mới công bố được`,
    warnings: (count: string) => `CẢNH BÁO (${count}), nên xem lại`,
    more: (count: string, rows: string) => `… và ${count} chỗ khác cùng loại${rows && `, ở dòng ${rows}`}`,
    everyPlace: (command: string) => `Xem đủ từng chỗ: ${command}`,
    noProblems: 'Không thấy lỗi hay điều gì đáng ngờ.',
    sums: {
      programme: 'Cộng theo nguồn kinh phí',
      category: 'Cộng theo nội dung hoạt động',
      year: 'Cộng theo năm',
      district: 'Cộng theo huyện, thành phố',
    },
    otherGroups: (count: string) => `${count} nơi khác, gộp lại`,
    otherTotals: (count: string) => `… và ${count} dòng cộng khác`,
    sumsUnit: 'tiền: triệu đồng; trong ngoặc: số đề án có số liệu',
    total: 'Tổng cộng',
    blank: 'Để trống',
    schemesColumn: 'Đề án',
    statedTotals: 'Các dòng cộng của tệp',
    statedLine: (place: string, label: string, amounts: string) => `${place}, “${label}”: ${amounts}`,
    statedAmount: (measure: string, stated: string, verdict: string) => `${measure} ${stated} (${verdict})`,
    statedOtherwise: (sum: string, verdict: string) => `cộng lại ${sum}: ${verdict}`,
    againstPublished: 'So với số đã công bố',
    againstLine: (name: string, published: string, sum: string, verdict: string) =>
      `${name}: đã công bố ${published}, danh sách ${sum}: ${verdict}`,
    againstOthers: (count: string) => `Các số suy ra từ số đã công bố: ${count} chỗ nữa, đều không mâu thuẫn.`,
    changes: (added: string, kept: string, removed: string) =>
      `So với bản hiện tại: thêm ${added} đề án, giữ ${kept}, bỏ ${removed}.`,
    mayBePublished: 'KẾT LUẬN: công bố được.',
    mayBePublishedWithWarnings: (count: string) => `KẾT LUẬN: công bố được; nên xem lại ${count} cảnh báo trước.`,
    mayNotBePublished: (count: string) => `KẾT LUẬN: chưa công bố được, còn ${count} lỗi phải sửa.`,
  },
};
