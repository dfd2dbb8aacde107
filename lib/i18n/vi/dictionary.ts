import { columns, ownColumns } from './dictionary-columns';

const types = {
  text: 'chữ',
  integer: 'số nguyên',
  number: 'số',
  year: 'năm',
  date: 'ngày',
  boolean: 'có hoặc không',
  url: 'địa chỉ',
  list: 'danh sách',
};

export const dictionary = {
  title: 'Từ điển dữ liệu',
  intro:
    'Mỗi cột trong các tệp tải về nghĩa là gì. Trang này, bảng tính, gói dữ liệu và API dùng chung một bộ định nghĩa. Tiền tính bằng đồng; ô trống là chưa công bố, không có nghĩa là 0.',
  contents: 'Các bảng',
  methodology: 'Cách tính từng chỉ tiêu ở trang Phương pháp.',
  /** On the page of methodology. */
  link: 'Từ điển dữ liệu: từng cột trong các tệp tải về nghĩa là gì.',
  primaryKey: 'Phân biệt các dòng bằng',
  required: 'luôn có giá trị',
  tables: {
    schemes: {
      title: 'Danh sách đề án',
      description: 'Mỗi dòng một đề án, gồm cả những đề án chỉ được đếm, nếu có.',
    },
    summary: {
      title: 'Bảng tổng hợp',
      description:
        'Các con số chia theo chương trình, loại hình hay thời gian; dòng cuối là tổng cộng. Cạnh mỗi con số có cột căn cứ.',
    },
    figures: { title: 'Mọi con số', description: 'Mỗi dòng một con số, kèm câu trong nguồn hoặc công thức.' },
    sources: { title: 'Các nguồn', description: 'Mỗi dòng một tài liệu.' },
  },
  /** The sheets of a workbook. */
  sheets: { data: 'Dữ liệu', dictionary: 'Từ điển', notes: 'Ghi chú' },
  headings: {
    title: 'Cột',
    id: 'Tên trong CSV, JSON',
    type: 'Kiểu',
    unit: 'Đơn vị',
    codes: 'Mã',
    definition: 'Ý nghĩa',
  },
  types,
  notes: {
    table: 'Bảng',
    query: 'Phần được chọn',
    wholeTable: 'Toàn bộ bảng',
    by: 'Chia theo',
    rows: 'Số dòng',
    address: 'Địa chỉ của tệp này',
    release: 'Bản phát hành',
    releaseNote: 'Nội dung bản phát hành',
    licence: 'Giấy phép',
    licenceText: (name: string) =>
      `Phần tổng hợp (việc chọn lọc, cách sắp xếp, các con số suy ra) theo giấy phép ${name}. Câu trích thuộc về nơi đã công bố, được dẫn lại kèm nguồn.`,
    cite: 'Cách trích dẫn',
    dictionary: 'Từ điển trên mạng',
    empty: 'Ô trống',
    emptyText: 'Chưa công bố: không nguồn nào cho biết. Không có nghĩa là 0.',
  },
  columns,
  ownColumns,
};
