import type { TableFormatId } from '@/lib/vocabulary/file-format';

interface FormatText {
  name: string;
  about: string;
}

const formats: Record<TableFormatId, FormatText> = {
  csv: {
    name: 'CSV',
    about: 'để phần mềm đọc; mã UTF-8, ngăn cách bằng dấu phẩy, tiền tính bằng đồng, ô trống là chưa công bố.',
  },
  csvExcel: {
    name: 'CSV (Excel)',
    about: 'cùng các dòng ấy, tiêu đề và mã đã đổi ra chữ, mở được ngay bằng Excel.',
  },
  xlsx: {
    name: 'XLSX',
    about: 'bảng tính cho Excel, LibreOffice; kèm từ điển các cột, các nguồn và kết quả đối chiếu.',
  },
  json: { name: 'JSON', about: 'để phần mềm đọc; kèm căn cứ và cách suy ra từng con số.' },
};

/** Words of the files for people. Amounts in files are whole đồng. */
export const files = {
  formats,
  units: {
    vnd: 'đồng',
    count: 'số lượng',
    ratio: 'đồng trên mỗi đồng hỗ trợ',
    percent: '%',
  },
  total: 'Tổng cộng',
  all: 'Tất cả',
};
