import type { JobsMeaning, YearMeaning } from '@/lib/vocabulary/meaning';
import type { RegisterColumnId } from '@/lib/vocabulary/register-column';
import { registerColumns } from './check-columns';

const inVnd = (name: string) => `${name} (đồng)`;

const headings = {
  ...registerColumns,
  total: inVnd(registerColumns.total),
  support: inVnd(registerColumns.support),
  counterpart: inVnd(registerColumns.counterpart),
};

/** Heads the column of years, by what they are the years of. */
const yearHeadings: Record<YearMeaning, string> = {
  planned: 'Năm kế hoạch',
  accepted: 'Năm nghiệm thu',
  not_stated: registerColumns.year,
};

/** On the heading's cell, together with the other language: forty characters at most. */
const notes: Record<RegisterColumnId, string> = {
  code: 'Lần đầu để trống, phần mềm cấp mã.',
  title: 'Bắt buộc. Chép đúng quyết định.',
  programme: 'Bắt buộc. Chọn trong danh sách.',
  category: 'Chọn một trong mười loại.',
  year: 'Bốn chữ số.',
  recipient: 'Tên cơ sở được hỗ trợ.',
  legalForm: 'Chọn trong danh sách.',
  place: 'Xã, phường, thị trấn.',
  district: 'Đề án toàn tỉnh thì để trống.',
  total: 'Đồng. Bằng hỗ trợ cộng đối ứng.',
  support: 'Đồng. Tiền nhà nước hỗ trợ.',
  counterpart: 'Đồng. Vốn cơ sở tự bỏ ra.',
  jobs: 'Số người. Không có thì ghi 0.',
  decision: 'Số hiệu, ví dụ 123/QĐ-UBND.',
  decidedOn: 'Ngày ký quyết định.',
  acceptedOn: 'Ngày nghiệm thu cơ sở.',
};

/** Beside the cell while one writes in it, and on the sheet of explanations: 255 characters at most. */
const explanations: Record<RegisterColumnId, string> = {
  code: 'Để trống khi công bố lần đầu: phần mềm cấp mã. Những lần sau giữ nguyên mã đã cấp, để người xem thấy đề án nào được thêm, sửa hay bỏ.',
  title: 'Tên ghi trong quyết định phê duyệt. Mỗi đề án một dòng.',
  programme:
    'Đề án dùng ngân sách trung ương: khuyến công quốc gia. Dùng ngân sách địa phương: khuyến công địa phương. Đề án có cả hai nguồn thì tách thành hai dòng.',
  category: 'Chọn một trong mười nội dung ở danh sách. Chưa rõ thì để trống; dòng ấy sẽ vào mục “chưa phân loại”.',
  year: 'Năm của kế hoạch mà đề án thuộc về. Cả cột phải theo cùng một cách tính.',
  recipient:
    'Tên doanh nghiệp, hợp tác xã hoặc hộ kinh doanh. Mọi người đều đọc được tên này. Đề án cho nhiều cơ sở: ghi số cơ sở, hoặc ghi đơn vị chủ trì.',
  legalForm: 'Doanh nghiệp, hợp tác xã hay hộ kinh doanh. Đề án cho nhiều cơ sở thì để trống.',
  place: 'Xã, phường hoặc thị trấn nơi thực hiện.',
  district:
    'Đơn vị cấp huyện trước ngày 1/7/2025. Đề án cho cả tỉnh thì để trống: số tiền vẫn được tính, ở dòng “chưa rõ địa bàn”.',
  total: 'Kinh phí hỗ trợ cộng vốn đối ứng. Đủ cả ba số thì phần mềm kiểm tra phép cộng.',
  support: 'Kinh phí khuyến công được phê duyệt cho đề án này, tính bằng đồng: 170 triệu đồng ghi là 170000000.',
  counterpart:
    'Vốn cơ sở tự bỏ ra, tính bằng đồng. Không có vốn đối ứng thì ghi 0. Không rõ thì để trống: để trống không bao giờ bị hiểu là 0.',
  jobs: 'Số lao động theo cách đếm đã chọn ở trang “Thông tin”. Không có thì ghi 0, không rõ thì để trống.',
  decision: 'Số, ký hiệu của quyết định phê duyệt đề án.',
  decidedOn: 'Ngày ký quyết định phê duyệt: 30/10/2024.',
  acceptedOn: 'Ngày nghiệm thu. Đề án chưa nghiệm thu thì để trống.',
};

const jobs: Record<Exclude<JobsMeaning, 'not_stated'>, string> = {
  created: 'Việc làm mới',
  created_or_kept: 'Việc làm mới và việc làm được duy trì',
};

/** The workbook that officers fill in, and a release in the same form. Its headings are those that the reader knows. */
export const template = {
  fileName: 'mau-danh-sach-de-an-khuyen-cong.xlsx',
  title: 'Mẫu danh sách đề án khuyến công',
  registerTitle: (province: string, period: string) => `Danh sách đề án khuyến công ${province} ${period}`,
  sheets: { schemes: 'Đề án', about: 'Thông tin', guide: 'Hướng dẫn' },
  headings,
  yearHeadings,
  notes,
  explanations,
  refused: {
    title: 'Chưa hợp lệ',
    list: 'Hãy chọn một mục trong danh sách.',
    whole: 'Hãy ghi một số nguyên, không âm, không kèm chữ. Không rõ thì để trống.',
    date: 'Hãy ghi một ngày, ví dụ 30/10/2024. Không rõ thì để trống.',
  },
  about: {
    province: 'Tỉnh',
    period: 'Giai đoạn',
    agencyVi: 'Cơ quan',
    agencyEn: 'Cơ quan (tiếng Anh)',
    isComplete: 'Danh sách đầy đủ',
    jobs: 'Lao động là',
    hints: {
      province: 'Tên tỉnh, thành phố. Ví dụ: Lạng Sơn',
      period: 'Năm đầu và năm cuối. Ví dụ: 2021–2025',
      agencyVi: 'Cơ quan thực hiện chương trình và chịu trách nhiệm về số liệu',
      agencyEn: 'Tên tiếng Anh, nếu có',
      isComplete: 'Có: đủ mọi đề án của giai đoạn. Không: còn thiếu, nên các tổng được hiểu là “ít nhất”',
      jobs: 'Cột Số lao động đếm gì',
    },
    yes: 'Có',
    no: 'Không',
    jobsMeanings: jobs,
  },
  guide: {
    steps: [
      'Ghi mỗi đề án một dòng ở trang “Đề án”, bắt đầu ngay dưới dòng tiêu đề. Thứ tự các dòng không quan trọng.',
      'Điền trang “Thông tin”.',
      'Ô để trống nghĩa là chưa công bố, không phải là 0. Không có thì ghi 0.',
      'Tiền ghi bằng đồng, chỉ gồm chữ số.',
      'Xóa cột không dùng hoặc đổi chỗ các cột đều được, miễn giữ nguyên tiêu đề.',
      'Lưu tệp, rồi kiểm tra ở trang “Kiểm tra tệp” của trang web. Tệp không rời khỏi máy của bạn.',
    ],
    columnsTitle: 'Các cột',
    programmesTitle: 'Chương trình',
    categoriesTitle: 'Nội dung hoạt động',
    legalFormsTitle: 'Loại hình cơ sở',
  },
};
