import { stringify } from 'csv-stringify/sync';
import { vocabulary } from '@/lib/i18n/vi/vocabulary';
import type { RegisterColumnId } from '@/lib/vocabulary/register-column';
import type { IllustrativeScheme } from './illustrative-scheme';

const amount = (value: number | null): string => (value === null ? '' : String(value).replace('.', ','));
const date = (iso: string | null): string => (iso === null ? '' : iso.split('-').reverse().join('/'));

const columns: Readonly<
  Record<RegisterColumnId, readonly [heading: string, cell: (row: IllustrativeScheme) => string]>
> = {
  code: ['Mã đề án', ({ code }) => code],
  title: ['Tên đề án', ({ title }) => title],
  programme: ['Chương trình', ({ programme }) => vocabulary.programme[programme]],
  category: ['Nội dung hoạt động', ({ category }) => vocabulary.category[category]],
  year: ['Năm kế hoạch', ({ year }) => String(year)],
  recipient: ['Đơn vị thụ hưởng', ({ recipient }) => recipient],
  legalForm: ['Loại hình cơ sở', ({ legalForm }) => (legalForm ? vocabulary.legalForm[legalForm] : '')],
  place: ['Địa điểm thực hiện', ({ place }) => place ?? ''],
  district: ['Huyện, thành phố', ({ district }) => district ?? ''],
  total: ['Tổng kinh phí (triệu đồng)', ({ total }) => amount(total)],
  support: ['Kinh phí khuyến công hỗ trợ (triệu đồng)', ({ support }) => amount(support)],
  counterpart: ['Vốn đối ứng của cơ sở (triệu đồng)', ({ counterpart }) => amount(counterpart)],
  jobs: ['Số lao động', ({ jobs }) => (jobs === null ? '' : String(jobs))],
  decision: ['Quyết định phê duyệt', ({ decision }) => decision],
  decidedOn: ['Ngày quyết định', ({ decidedOn }) => date(decidedOn)],
  acceptedOn: ['Ngày nghiệm thu', ({ acceptedOn }) => date(acceptedOn)],
};

// The file says what it is, wherever it is opened.
const title = 'SỐ LIỆU MINH HỌA, KHÔNG CÓ THẬT: danh mục đề án khuyến công tỉnh Minh Họa, giai đoạn 2021–2025';

/** The register as an officer would have it: Vietnamese headings and words, million đồng, 30/10/2021. UTF-8, CRLF. */
export const registerCsv = (schemes: readonly IllustrativeScheme[]): string =>
  stringify(
    [
      [title],
      Object.values(columns).map(([heading]) => heading),
      ...schemes.map((row) => Object.values(columns).map(([, cell]) => cell(row))),
    ],
    { record_delimiter: 'windows' },
  );
