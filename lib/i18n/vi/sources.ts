export const sources = {
  title: 'Nguồn',
  intro: (count: string) =>
    `${count} tài liệu là toàn bộ cơ sở của trang này. Mỗi tài liệu kèm điều cần biết khi dùng, và các con số lấy từ đó.`,
  kind: 'Loại',
  author: 'Tác giả',
  publisher: 'Nơi đăng',
  publishedOn: 'Ngày đăng',
  scope: 'Phạm vi',
  note: 'Cần biết',
  address: 'Địa chỉ',
  figures: (count: string) => `${count} con số lấy từ tài liệu này`,
  schemes: 'Đề án được nêu tên',
  notRecorded: 'không được ghi lại',
  undated: 'không ghi ngày',
};

export const downloads = {
  title: 'Tải về',
  intro:
    'Mọi bảng trên trang đều có tệp tương ứng, cùng con số, cùng bộ lọc: thêm các điều kiện lọc của trang vào sau địa chỉ tệp. Không cần đăng ký, không giới hạn mục đích dùng; xin dẫn nguồn gốc của từng con số.',
  machine: 'CSV cho máy: UTF-8, dấu phẩy, tiền tính bằng đồng, ô trống là chưa công bố.',
  excel: 'CSV (Excel): cùng các dòng, tiêu đề và mã đã đổi ra chữ, mở thẳng bằng Excel.',
  json: 'JSON: kèm căn cứ và cách suy ra của từng con số.',
  columnsTitle: 'Các cột',
  files: {
    schemes: { name: 'Danh sách đề án', about: 'Mỗi dòng một đề án, gồm cả những đề án chỉ được đếm.' },
    summary: {
      name: 'Bảng tổng hợp',
      about: 'Theo chương trình, loại hình hoặc thời kỳ; dòng cuối là tổng cộng. Bên mỗi con số có cột căn cứ.',
    },
    figures: { name: 'Mọi con số', about: 'Mỗi dòng một con số, kèm câu trong nguồn hoặc công thức.' },
    sources: { name: 'Các nguồn', about: 'Mỗi dòng một tài liệu.' },
  },
  breakdowns: {
    programme: 'theo chương trình',
    category: 'theo loại hình',
    period: 'theo thời kỳ',
    'programme,category': 'theo chương trình và loại hình',
  },
};
