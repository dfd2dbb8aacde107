export const sources = {
  title: 'Nguồn',
  intro: (count: string) =>
    count === '1'
      ? 'Mọi con số ở đây đều từ tài liệu này mà ra.'
      : `Mọi con số ở đây đều từ ${count} tài liệu này mà ra. Mỗi tài liệu có phần lưu ý khi dùng và các con số lấy từ đó.`,
  kind: 'Loại tài liệu',
  author: 'Tác giả',
  publisher: 'Nơi đăng',
  publishedOn: 'Ngày đăng',
  scope: 'Phạm vi',
  note: 'Lưu ý',
  address: 'Địa chỉ',
  figures: (count: string) => `${count} con số lấy từ tài liệu này`,
  schemes: 'Đề án được nêu tên',
  schemesListed: 'Đề án trong danh sách',
  schemesAll: (count: string) => `Xem ${count} đề án`,
  notRecorded: 'không rõ',
  undated: 'không rõ',
};

export const downloads = {
  title: 'Tải về',
  intro:
    'Số liệu trên trang web đều có tệp để tải, với cùng những con số ấy. Tải ngay tại bảng hay biểu đồ thì bộ lọc đang chọn được giữ nguyên; tệp ở trang này là tệp đầy đủ. Không cần đăng ký; khi dùng lại, xin dẫn nguồn gốc của từng con số.',
  machine: 'CSV: để phần mềm đọc; mã UTF-8, ngăn cách bằng dấu phẩy, tiền tính bằng đồng, ô trống là chưa công bố.',
  excel: 'CSV (Excel): cùng các dòng ấy, tiêu đề và mã đã đổi ra chữ, mở được ngay bằng Excel.',
  json: 'JSON: để phần mềm đọc; kèm căn cứ và cách suy ra từng con số.',
  files: {
    schemes: { name: 'Danh sách đề án', about: 'Mỗi dòng một đề án, gồm cả những đề án chỉ được đếm, nếu có.' },
    summary: {
      name: 'Bảng tổng hợp',
      about: 'Dòng cuối là tổng cộng. Cạnh mỗi con số có cột căn cứ.',
    },
    figures: { name: 'Mọi con số', about: 'Mỗi dòng một con số, kèm câu trong nguồn hoặc công thức.' },
    sources: { name: 'Các nguồn', about: 'Mỗi dòng một tài liệu.' },
  },
  breakdowns: {
    programme: 'Theo chương trình',
    category: 'Theo loại hình',
    period: 'Theo giai đoạn',
    'programme,category': 'Theo chương trình và loại hình',
    year: 'Theo năm',
    district: 'Theo huyện, thành phố',
  },
};
