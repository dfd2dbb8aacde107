import type { ApiParameter } from '@/lib/vocabulary/api-parameter';
import type { ApiTopic } from '@/lib/vocabulary/api-topic';
import type { TableFormatId } from '@/lib/vocabulary/file-format';

interface Topic {
  title: string;
  description: string;
}

/** Those of tables are the dictionary's. */
const topics: Record<Exclude<ApiTopic, 'schemes' | 'summary' | 'figures' | 'sources'>, Topic> = {
  charts: {
    title: 'Biểu đồ',
    description:
      'Hình của từng biểu đồ và các con số được vẽ trong đó. Bộ số liệu có biểu đồ nào thì có tệp của biểu đồ ấy.',
  },
  wholeDataset: {
    title: 'Cả bộ số liệu',
    description: 'Mọi bảng của một bộ số liệu trong một tệp, hoặc theo một chuẩn chung.',
  },
  citations: { title: 'Trích dẫn', description: 'Thông tin trích dẫn cho phần mềm quản lý tài liệu tham khảo.' },
  sharing: {
    title: 'Nhúng và chia sẻ',
    description: 'Cách nhúng một biểu đồ, một con số; ảnh hiện kèm khi một trang được chia sẻ.',
  },
  updates: { title: 'Tin cập nhật', description: 'Mỗi bản phát hành một tin, kèm những gì đã thay đổi.' },
  site: { title: 'Cả trang web', description: 'Những tệp không thuộc riêng bộ số liệu nào.' },
};

const inQuery: Record<ApiParameter, string> = {
  programme: 'Chỉ lấy những chương trình này.',
  category: 'Chỉ lấy những nội dung hoạt động này.',
  year: 'Chỉ lấy đề án của những năm này. “not_published” là đề án không rõ năm.',
  district: 'Chỉ lấy đề án ở những huyện này, theo mã của bộ số liệu. “not_published” là đề án không rõ huyện.',
  q: 'Chỉ lấy đề án có đủ những từ này trong tên, mã hoặc đơn vị thụ hưởng. Không cần gõ dấu.',
  sort: 'Thứ tự các dòng. Dấu trừ ở trước nghĩa là từ lớn đến nhỏ.',
  page: 'Được chấp nhận để địa chỉ của trang web dùng được cho tệp. Tệp luôn có mọi dòng.',
  by: 'Chia tổng theo những chiều này, theo đúng thứ tự đã nêu.',
  measure: 'Biểu đồ đo gì. Khóa là mã của biểu đồ.',
  figure: 'Trích dẫn con số này; mã lấy ở tệp figures.',
  scheme: 'Trích dẫn đề án này; mã lấy ở tệp schemes.',
  chart: 'Trích dẫn biểu đồ này; khi ấy dùng được cả các khóa của biểu đồ.',
  excel: '1: tệp CSV để mở bằng Excel, có BOM, ghi tên gọi thay cho mã.',
  scale: 'Phóng ảnh lên bao nhiêu lần.',
  url: 'Địa chỉ đầy đủ của trang muốn nhúng, trên trang web này.',
  format: 'Dạng của câu trả lời.',
  maxwidth: 'Rộng nhất bao nhiêu điểm ảnh.',
  maxheight: 'Cao nhất bao nhiêu điểm ảnh.',
  lang: 'Ngôn ngữ của tên gọi và lời văn.',
  release: 'Số của bản phát hành. Có khóa này thì câu trả lời không đổi nữa; không có thì là bản hiện nay.',
};

const tableFormats: Record<TableFormatId, string> = {
  csv: 'CSV cho máy: UTF-8 không BOM, dấu phẩy, xuống dòng CRLF, tiền tính bằng đồng, ô trống là chưa công bố.',
  csvExcel: 'CSV để mở bằng Excel: như trên, có BOM, ghi tên gọi thay cho mã.',
  xlsx: 'Bảng tính Excel, kèm trang Từ điển và trang Ghi chú.',
  json: 'JSON: “meta” nói về tệp, “rows” là các dòng; giá trị chưa công bố là null.',
};

/** The words of the API's description, for programs and for people alike. */
export const apiDescription = {
  inFormat: (what: string, format: string) => `${what}, dạng ${format}`,
  /** A word that the examples search for. */
  exampleWord: 'máy',
  anyChart: 'Biểu đồ',
  topics,
  tableFormats,
  csvMetadata: (table: string) => `${table}: mô tả các cột của tệp CSV, theo CSV on the Web`,
  datasetFiles: {
    package: 'Mọi bảng kèm mô tả, trong một tệp ZIP theo Data Package 2',
    datapackage: 'Riêng phần mô tả của gói, theo Data Package 2',
    report: 'Báo cáo để in, dạng PDF',
    grants: 'Các khoản hỗ trợ theo 360Giving 1.4: những đề án có đủ thông tin mà chuẩn này đòi hỏi',
  },
  citations: {
    plain: 'Câu trích dẫn, dạng văn bản',
    bibtex: 'Trích dẫn dạng BibTeX',
    ris: 'Trích dẫn dạng RIS',
  },
  citationSubject:
    'Trích dẫn cả bộ số liệu hoặc, nếu có đúng một trong các khóa figure, scheme, chart, trích dẫn phần ấy.',
  sharing: {
    oembed: 'Cách nhúng một trang, theo oEmbed 1.0',
    card: 'Ảnh xem trước của một trang, một biểu đồ, một con số hay một đề án, 1200 × 630',
    siteCard: 'Ảnh xem trước của một trang không thuộc bộ số liệu nào, 1200 × 630',
  },
  feeds: { atom: 'Các bản phát hành, dạng Atom', jsonFeed: 'Các bản phát hành, dạng JSON Feed' },
  site: {
    catalogTurtle: 'Danh mục các bộ số liệu thật theo DCAT-AP 3, dạng Turtle',
    catalogJsonld: 'Danh mục các bộ số liệu thật theo DCAT-AP 3, dạng JSON-LD',
    openapi: 'Mô tả của toàn bộ API, dạng OpenAPI 3.1',
    template: 'Tệp Excel mẫu để cơ quan điền danh sách đề án',
    start: 'Mọi thứ bắt đầu từ đây: bản mô tả này, danh mục và các bộ số liệu',
    health: 'Trang web có đang phục vụ không, với bản phát hành nào',
  },
  parameters: {
    inPath: {
      dataset: 'Bộ số liệu.',
      card: 'Một trang của bộ số liệu (overview), hoặc chart-, figure-, scheme- kèm mã.',
      page: 'Một trang không thuộc bộ số liệu nào.',
    },
    inQuery,
  },
  headers: {
    etag: 'Dấu của nội dung: còn dấu ấy là còn nội dung ấy.',
    cacheControl: 'Được giữ bao lâu. Địa chỉ có “release” được giữ một ngày; địa chỉ khác thì lần nào cũng hỏi lại.',
    contentDisposition: 'Tên tệp khi lưu về.',
    contentLanguage: 'Ngôn ngữ của lời văn.',
    anyOrigin: 'Trang web nào cũng đọc được.',
    leftOut: 'Bao nhiêu đề án không có trong tệp vì thiếu điều mà chuẩn đòi hỏi.',
    release: 'Số của bản phát hành.',
    rows: 'Số dòng, không kể dòng tiêu đề.',
    link: 'Địa chỉ liên quan: mô tả của tệp (describedby), địa chỉ chính thức (canonical).',
    illustrative: 'Chỉ có khi số liệu là bịa để minh họa.',
    retryAfter: 'Số giây nên chờ trước khi thử lại.',
    ifNoneMatch: 'ETag của bản bạn đang giữ. Nếu chưa có gì mới thì câu trả lời là 304, không kèm nội dung.',
  },
  responses: {
    200: 'Nội dung được hỏi.',
    304: 'Bản bạn đang giữ vẫn đúng.',
    400: 'Có phần của câu hỏi không hiểu được; “problems” nêu từng phần và giá trị hợp lệ.',
    404: 'Không có gì ở địa chỉ này; “available” liệt kê những địa chỉ có.',
    503: 'Hiện chưa đọc được dữ liệu. Xin thử lại sau.',
    405: 'Phương thức không phải để đọc.',
    500: 'Có trục trặc ở phía chúng tôi.',
    other: 'Lỗi khác, chẳng hạn 405 khi dùng phương thức không phải để đọc, 500 khi có trục trặc ở phía chúng tôi.',
  },
};
