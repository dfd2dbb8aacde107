import type { DatasetFileId, SiteFileId } from '@/lib/vocabulary/file-format';

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

interface FileText {
  name: string;
  about: string;
}

const datasetFiles: Record<DatasetFileId, FileText> = {
  package: {
    name: 'Gói dữ liệu (ZIP)',
    about:
      'Mọi bảng trong một tệp, kèm mô tả từng cột, giấy phép, các nguồn và tổng kiểm tra, theo chuẩn Data Package.',
  },
  datapackage: {
    name: 'Mô tả gói dữ liệu (JSON)',
    about: 'Riêng phần mô tả của gói: có những bảng nào, cột nào, nghĩa là gì.',
  },
  report: { name: 'Báo cáo (PDF)', about: 'Cùng các con số, bảng và biểu đồ, dàn thành báo cáo để in và đọc.' },
  grants: {
    name: 'Các khoản hỗ trợ theo chuẩn 360Giving (JSON)',
    about: 'Từng khoản hỗ trợ, để gộp với dữ liệu tài trợ của nơi khác; chỉ gồm những đề án có đủ điều chuẩn đòi hỏi.',
  },
};

const siteFiles: Record<SiteFileId, FileText> = {
  catalogTurtle: {
    name: 'Danh mục (Turtle)',
    about: 'Danh mục DCAT-AP của mọi bộ số liệu, để các cổng dữ liệu tự thu thập.',
  },
  catalogJsonld: { name: 'Danh mục (JSON-LD)', about: 'Cũng danh mục ấy, viết bằng JSON-LD.' },
  openapi: { name: 'Mô tả API (OpenAPI)', about: 'Mọi địa chỉ, tham số và câu trả lời, để lập trình với số liệu này.' },
};

export const downloads = {
  title: 'Tải về',
  intro:
    'Số liệu trên trang web đều có tệp để tải, với cùng những con số ấy. Tải ngay tại bảng hay biểu đồ thì bộ lọc đang chọn được giữ nguyên; tệp ở trang này là tệp đầy đủ. Không cần đăng ký; khi dùng lại, xin dẫn nguồn gốc của từng con số.',
  dictionary: 'Mỗi cột nghĩa là gì: xem Từ điển dữ liệu.',
  columnsOf: 'Các cột',
  formatsTitle: 'Các định dạng',
  wholeTitle: 'Cả bộ số liệu',
  datasetFiles,
  noGrants: 'Chưa có tệp theo chuẩn 360Giving: không đề án nào có đủ điều chuẩn đòi hỏi.',
  updatesTitle: 'Theo dõi cập nhật',
  updatesAbout: 'Phần mềm đọc tin báo khi có bản phát hành mới và cho biết bản ấy đổi những gì.',
  siteTitle: 'Cho phần mềm và cho cơ quan công bố',
  siteFiles,
  developersAbout: 'Cách lấy số liệu bằng chương trình, có ví dụ cho curl, Python, R và Excel.',
  templateAbout: 'Bảng tính để cơ quan điền danh sách đề án rồi công bố tại đây.',
  breakdowns: {
    programme: 'Theo chương trình',
    category: 'Theo loại hình',
    period: 'Theo giai đoạn',
    'programme,category': 'Theo chương trình và loại hình',
    year: 'Theo năm',
    district: 'Theo huyện, thành phố',
  },
};
