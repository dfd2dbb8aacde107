import type { Aspect, LeftOutReason, Refusal } from '@/lib/domain/compare';

const refusal: Record<Refusal, string> = {
  invented:
    'Một bên là số liệu bịa để minh họa, bên kia là số liệu thật. Ở đây không bao giờ đặt số liệu bịa cạnh số liệu thật. Xin chọn hai bên cùng là thật, hoặc cùng là minh họa.',
  same: 'Hai bên đã chọn là một, nên không có gì để so. Xin chọn một bên khác.',
};

const aspect: Record<Aspect, { name: string; note: string }> = {
  overlap: {
    name: 'Giai đoạn chồng lên nhau',
    note: 'Có đề án được tính ở cả hai bên, nên hai bên không độc lập với nhau.',
  },
  periodYears: {
    name: 'Giai đoạn dài ngắn khác nhau',
    note: 'Số tiền và số lượng của giai đoạn dài hơn đương nhiên lớn hơn. Chúng không được đặt cạnh nhau, cũng không được chia đều cho từng năm, vì như thế là đặt ra con số không ai công bố; chỉ hệ số và tỷ trọng là so được.',
  },
  coverage: {
    name: 'Danh sách đề án',
    note: 'Một bên lấy tổng do nguồn công bố, bên kia cộng từ danh sách đề án; danh sách chưa đủ thì tổng chỉ là “ít nhất”.',
  },
  yearMeaning: {
    name: 'Năm của đề án',
    note: 'Đề án ở đầu hoặc cuối giai đoạn có thể được một bên tính vào, bên kia không.',
  },
  jobsMeaning: {
    name: 'Việc làm',
    note: 'Khi chưa biết chắc hai bên đếm như nhau thì việc làm không được đặt cạnh nhau.',
  },
  remainder: {
    name: 'Đề án chưa phân loại',
    note: 'Những đề án này có thể thuộc bất cứ loại hình nào, nên số của từng loại hình có thể thấp hơn thực tế.',
  },
  basis: {
    name: 'Căn cứ của con số',
    note: 'Căn cứ của từng con số ghi ở trang của con số đó.',
  },
  bounds: {
    name: 'Con số không chính xác đến chữ số cuối',
    note: 'Chênh lệch nhỏ hơn sai số thì chưa nói lên điều gì.',
  },
  sources: {
    name: 'Tài liệu',
    note: 'Hai bên dựa trên những tài liệu khác nhau, có thể không cùng nói về một phạm vi.',
  },
};

const reason: Record<LeftOutReason, string> = {
  period_lengths: 'hai giai đoạn dài ngắn khác nhau',
  year_meaning: 'chưa biết hai bên có hiểu năm của đề án như nhau không',
  jobs_meaning: 'chưa biết hai bên có đếm việc làm như nhau không',
  partial_register: 'danh sách đề án của một bên chưa đủ',
  share_of_whole: 'tỷ trọng được tính trên cả giai đoạn của bộ số liệu, không tính cho từng phần',
  one_side: 'chỉ một bên có công bố',
};

export const compare = {
  title: 'So sánh',
  description:
    'Đặt hai bộ số liệu khuyến công, hoặc hai giai đoạn của một bộ, cạnh nhau; định nghĩa khác ở đâu nêu trước.',
  intro:
    'Chọn hai bộ số liệu, hoặc hai giai đoạn của một bộ. Trước hết là những chỗ hai bên hiểu khác nhau; sau đó chỉ những con số mà hai bên cùng định nghĩa mới được đặt cạnh nhau.',
  form: 'Chọn hai bên',
  side: { a: 'Bên thứ nhất', b: 'Bên thứ hai' },
  choose: 'Chọn…',
  measure: 'Chỉ tiêu xem kỹ',
  measureDefault: 'chỉ tiêu đầu tiên so được',
  show: 'So sánh',
  sideName: (province: string, period: string) => `${province} ${period}`,
  sideTitle: (a: string, b: string) => `${a} và ${b}`,
  incomplete: 'Xin chọn cả hai bên.',
  refusal,
  differencesTitle: 'Hai bên khác nhau ở đâu',
  differencesNone: 'Hai bên cùng định nghĩa, cùng căn cứ.',
  aspectColumn: 'Định nghĩa',
  aspect,
  years: (count: string) => `${count} năm`,
  bounds: (count: string) => `${count} con số`,
  none: 'không có',
  tablesTitle: 'Những gì so được',
  totals: 'Cả chương trình',
  breakdown: (measure: string) => `${measure}, theo chương trình và loại hình`,
  nothing: 'Không có con số nào mà hai bên cùng công bố theo cùng một định nghĩa.',
  leftOutTitle: 'Những gì không so được',
  reason,
};
