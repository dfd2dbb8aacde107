import type { RegisterColumnId } from '@/lib/vocabulary/register-column';

/** What the columns of a register are called: in reports, and as headings of the template. */
export const registerColumns: Record<RegisterColumnId, string> = {
  code: 'Mã đề án',
  title: 'Tên đề án',
  programme: 'Chương trình',
  category: 'Nội dung hoạt động',
  year: 'Năm',
  recipient: 'Đơn vị thụ hưởng',
  legalForm: 'Loại hình cơ sở',
  place: 'Địa điểm thực hiện',
  district: 'Huyện, thị xã, thành phố',
  total: 'Tổng kinh phí',
  support: 'Kinh phí khuyến công hỗ trợ',
  counterpart: 'Vốn đối ứng của cơ sở',
  jobs: 'Số lao động',
  decision: 'Quyết định phê duyệt',
  decidedOn: 'Ngày quyết định',
  acceptedOn: 'Ngày nghiệm thu',
};
