import type { Source } from '@/lib/domain/publication';
import type { DatasetFact } from '@/lib/domain/release-diff';
import type { Scheme } from '@/lib/domain/scheme';
import type { Coverage } from '@/lib/vocabulary/coverage';
import type { JobsMeaning, YearMeaning } from '@/lib/vocabulary/meaning';

const schemeFields: Record<Exclude<keyof Scheme, 'code'>, string> = {
  title: 'tên',
  titleIsDescriptive: 'tên do chúng tôi đặt',
  status: 'tình trạng thông tin',
  programme: 'chương trình',
  category: 'loại hình',
  year: 'năm',
  recipient: 'đơn vị thụ hưởng',
  legalForm: 'loại cơ sở',
  place: 'nơi thực hiện',
  district: 'huyện, thành phố',
  support: 'kinh phí hỗ trợ',
  counterpart: 'vốn đối ứng',
  total: 'tổng nguồn vốn',
  jobs: 'việc làm',
  decision: 'quyết định phê duyệt',
  decidedOn: 'ngày phê duyệt',
  acceptedOn: 'ngày nghiệm thu',
  sourceIds: 'nguồn',
  quote: 'câu trích',
};

const sourceFields: Record<Exclude<keyof Source, 'id'>, string> = {
  kind: 'loại tài liệu',
  title: 'tên',
  author: 'tác giả',
  publisher: 'nơi đăng',
  url: 'địa chỉ',
  publishedOn: 'ngày đăng',
  scope: 'phạm vi',
  note: 'lưu ý',
};

const facts: Record<DatasetFact, string> = {
  isIllustrative: 'Số liệu bịa để minh họa',
  province: 'Nơi',
  period: 'Giai đoạn',
  coverage: 'Danh sách đề án',
  yearMeaning: 'Năm của đề án',
  jobsMeaning: 'Việc làm',
  agency: 'Cơ quan thực hiện',
  districts: 'Huyện, thành phố',
  codePrefix: 'Phần đầu của mã đề án',
};

const coverage: Record<Coverage, string> = {
  listed: 'mỗi đề án mà nguồn đếm là một dòng, phần lớn chỉ được đếm',
  complete: 'đầy đủ mọi đề án của giai đoạn',
  partial: 'mới có một phần các đề án',
};

const yearMeaning: Record<YearMeaning, string> = {
  planned: 'năm kế hoạch',
  accepted: 'năm nghiệm thu',
  not_stated: 'nguồn không nói là năm kế hoạch hay năm nghiệm thu',
};

const jobsMeaning: Record<JobsMeaning, string> = {
  created: 'chỉ tính việc làm mới',
  created_or_kept: 'tính cả việc làm mới và việc làm được giữ lại',
  not_stated: 'nguồn không nói cách đếm',
};

export const updates = {
  title: 'Cập nhật',
  description: (dataset: string) =>
    `${dataset}: từng bản phát hành của bộ số liệu, khác bản trước ở đâu, từ bao nhiêu thành bao nhiêu, vì sao.`,
  intro:
    'Số liệu ở đây không bao giờ bị sửa lặng lẽ. Mỗi lần thay đổi là một bản phát hành mới; bản cũ giữ nguyên và vẫn xem được. Dưới đây là từng bản, mới nhất trước: khác bản trước ở đâu và vì sao.',
  single: 'Đến nay mới có một bản phát hành nên chưa có gì để so. Khi có bản sau, mọi chỗ khác sẽ được kể ra ở đây.',
  release: (number: string) => `Bản phát hành ${number}`,
  current: 'Bản mới nhất.',
  published: (date: string) => `Công bố ngày ${date}.`,
  origin: {
    seed: 'Lập từ bộ số liệu gốc đã qua rà soát.',
    register: 'Lập từ một danh sách đề án do cơ quan thực hiện cung cấp.',
    file: (name: string, rows: string) => `Lập từ tệp “${name}”, ${rows} đề án.`,
    rollback: (number: string) => `Đưa lại nguyên nội dung của bản phát hành ${number}.`,
  },
  checksum: 'Mã kiểm tra SHA-256 của tệp',
  look: (number: string) => `Xem số liệu của bản ${number}`,
  first: 'Đây là bản đầu tiên.',
  against: (number: string) => `So với bản ${number}`,
  unchanged: (number: string) => `Không khác gì bản ${number}: cùng những con số, cùng những đề án.`,
  summary: {
    figures: (count: string) => `${count} con số khác đi`,
    schemes: {
      added: (count: string) => `thêm ${count} đề án`,
      removed: (count: string) => `bớt ${count} đề án`,
      corrected: (count: string) => `sửa ${count} đề án`,
    },
    sources: {
      added: (count: string) => `thêm ${count} tài liệu`,
      removed: (count: string) => `bớt ${count} tài liệu`,
      corrected: (count: string) => `sửa thông tin về ${count} tài liệu`,
    },
    statements: {
      added: (count: string) => `thêm ${count} câu trích`,
      removed: (count: string) => `bớt ${count} câu trích`,
      corrected: (count: string) => `sửa ${count} câu trích`,
    },
    premises: {
      added: (count: string) => `thêm ${count} tiền đề`,
      removed: (count: string) => `bớt ${count} tiền đề`,
      corrected: (count: string) => `sửa ${count} tiền đề`,
    },
    dataset: 'phần mô tả bộ số liệu thay đổi',
  },
  /** One line for each thing that changed. */
  line: {
    changed: (name: string, before: string, after: string) => `${name}: ${before} → ${after}`,
    basis: (before: string, after: string) => `căn cứ: ${before} → ${after}`,
    schemes: {
      added: (name: string) => `Thêm đề án ${name}`,
      removed: (name: string) => `Bớt đề án ${name}`,
      corrected: (name: string, fields: string) => `Sửa đề án ${name}: ${fields}`,
    },
    sources: {
      added: (name: string) => `Thêm tài liệu “${name}”`,
      removed: (name: string) => `Bớt tài liệu “${name}”`,
      corrected: (name: string, fields: string) => `Sửa thông tin về tài liệu “${name}”: ${fields}`,
    },
    statements: {
      added: (id: string, figure: string) => `Thêm câu trích ${id}: ${figure}`,
      removed: (id: string, figure: string) => `Bớt câu trích ${id}: ${figure}`,
      corrected: (id: string, figure: string) => `Sửa câu trích ${id}: ${figure}`,
    },
    premises: {
      added: (id: string) => `Thêm tiền đề ${id}`,
      removed: (id: string) => `Bớt tiền đề ${id}`,
      corrected: (id: string) => `Sửa tiền đề ${id}`,
    },
    more: (count: string) => `… và ${count} mục nữa`,
    nothing: 'Không có gì khác.',
    slight: 'chênh lệch nhỏ hơn mức làm tròn ở đây',
    yes: 'có',
    no: 'không',
  },
  datasetTitle: 'Phần mô tả bộ số liệu',
  documentsTitle: 'Tài liệu, câu trích và tiền đề',
  columns: {
    figure: 'Con số',
    release: (number: string) => `Bản ${number}`,
  },
  figuresTitle: 'Những con số khác đi',
  figuresMore: (count: string) => `Còn ${count} con số nữa.`,
  allChanges: 'Xem mọi thay đổi',
  pair: {
    title: (from: string, to: string) => `Từ bản ${from} đến bản ${to}`,
    intro: (from: string, to: string) => `Bản phát hành ${to} khác bản ${from} ở những chỗ sau.`,
    same: 'Hai bản đã chọn là một, nên không có gì khác.',
    unchanged: (from: string, to: string) =>
      `Bản ${from} và bản ${to} có cùng nội dung: cùng những con số, cùng những đề án.`,
    form: 'So hai bản bất kỳ',
    from: 'Từ bản',
    to: 'đến bản',
    show: 'So sánh',
    back: 'Tất cả các bản phát hành',
    files: (number: string) => `Mọi con số của bản ${number} (CSV)`,
  },
  paging: 'Các trang của danh sách bản phát hành',
  feeds: 'Nhận tin khi có bản mới',
  atom: 'Atom',
  jsonFeed: 'JSON Feed',
  feedTitle: (dataset: string) => `${dataset}: các bản phát hành`,
  schemeFields,
  sourceFields,
  facts,
  coverage,
  yearMeaning,
  jobsMeaning,
};
