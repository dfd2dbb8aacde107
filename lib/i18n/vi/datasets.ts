import type { Coverage } from '@/lib/vocabulary/coverage';
import type { SitePage } from '@/lib/vocabulary/site-page';

const pages: Record<SitePage, string> = {
  datasets: 'Các bộ số liệu',
  compare: 'So sánh',
  check: 'Kiểm tra tệp',
  guide: 'Hướng dẫn công bố',
  developers: 'Lập trình viên',
};

const coverage: Record<Coverage, (schemes: string) => string> = {
  listed: (schemes) => `${schemes} đề án được đếm trong số liệu đã công bố; phần lớn không rõ từng đề án`,
  complete: (schemes) => `đủ ${schemes} đề án của giai đoạn`,
  partial: (schemes) => `${schemes} đề án, chưa đủ cả giai đoạn`,
};

export const datasets = {
  title: 'Các bộ số liệu',
  description: 'Mọi bộ số liệu khuyến công có ở đây: nơi, giai đoạn, cơ quan thực hiện, bản phát hành hiện nay.',
  intro:
    'Mỗi bộ số liệu là chương trình khuyến công của một nơi trong một giai đoạn. Cách tính, tệp tải về và địa chỉ của các bộ đều như nhau; định nghĩa có thể khác, xin xem trang Phương pháp của từng bộ trước khi so sánh.',
  realTitle: 'Số liệu thật',
  illustrativeTitle: 'Số liệu bịa để minh họa',
  illustrativeIntro:
    'Nơi, đơn vị và con số trong phần này đều bịa ra để cho thấy một danh sách đề án đầy đủ thì trang web hiện được những gì. Không trích dẫn, không so với số liệu thật.',
  none: 'Chưa có bộ số liệu nào.',
  agency: 'Cơ quan thực hiện',
  coverageName: 'Danh sách đề án',
  coverage,
  release: 'Bản phát hành hiện nay',
  releaseOf: (number: string, date: string) => `bản ${number}, ngày ${date}`,
  updates: 'các lần cập nhật',
  /** Links of the header. */
  nav: pages,
  navLabel: 'Toàn trang web',
  switch: 'Bộ số liệu khác',
  /** Words for everything that shows invented data. */
  illustrative: {
    band: 'Số liệu bịa để minh họa: không có thật.',
    prefix: '[Minh họa]',
    caption: 'Số liệu bịa để minh họa, không có thật',
    cell: 'Số liệu bịa',
    short: 'minh họa',
  },
};
