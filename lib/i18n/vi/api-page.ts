import { apiDescription } from './api-description';
import { apiExamples } from './api-examples';

/** The page for developers. */
export const apiPage = {
  title: 'Dành cho lập trình viên',
  description: 'Lấy số liệu bằng chương trình: địa chỉ, tham số, định dạng, lỗi và ví dụ chạy được ngay.',
  intro:
    'Mọi bảng, mọi biểu đồ trên trang web này đều có địa chỉ để chương trình của bạn lấy thẳng về: không cần đăng ký, không cần khóa, không giới hạn số lần. Số trong tệp chính là số trên trang.',
  contents: 'Trên trang này',
  about: [
    'Địa chỉ nào cũng chỉ để đọc, bằng GET hoặc HEAD. Không cần khóa, không giới hạn số lần gọi. Trang web nào cũng gọi được (CORS).',
    'Tiền tính bằng đồng, số nguyên. Giá trị chưa công bố là ô trống hoặc null, không bao giờ là 0. Mã trong số liệu không đổi theo ngôn ngữ.',
    'Tham số lạ hoặc giá trị không hiểu được thì trả lời 400, kèm danh sách giá trị hợp lệ; không có chuyện bỏ qua rồi trả về tất cả. Khóa để trống coi như không có.',
  ],
  ...apiDescription,
  sections: {
    start: 'Thử ngay',
    examples: 'Ví dụ',
    addresses: 'Các địa chỉ',
    formats: 'Định dạng',
    releases: 'Bản phát hành và địa chỉ cố định',
    caching: 'Chỉ tải khi có bản mới',
    errors: 'Khi có lỗi',
    terms: 'Điều kiện sử dụng',
  },
  start: {
    try: 'Mở thử một địa chỉ:',
    described:
      'Toàn bộ được mô tả theo chuẩn OpenAPI 3.1 tại {openapi}; dùng tệp ấy để sinh mã hoặc nạp vào công cụ của bạn. Trang này và tệp ấy được viết ra từ cùng một chỗ, chính là mã đang trả lời bạn.',
    datasets: 'Chỗ ghi {dataset} trong địa chỉ là mã của bộ số liệu:',
    invented: 'số liệu bịa để minh họa',
  },
  addresses: {
    intro:
      'Bộ lọc trên trang web và tham số của tệp là một: thấy gì trên trang thì sao phần sau dấu ? của trang ấy sang địa chỉ tệp.',
    charts: 'Chỗ ghi {chart} là mã của biểu đồ:',
    parameters: 'Tham số',
    values: 'Giá trị',
    fallback: 'Mặc định',
    moreValues: (count: string) => `và ${count} giá trị khác`,
    from: (least: string) => `số nguyên từ ${least}`,
    between: (least: string, greatest: string) => `số nguyên từ ${least} đến ${greatest}`,
    text: (limit: string) => `chữ, tối đa ${limit} ký tự`,
    anyText: 'chữ',
    repeated: 'Nhiều giá trị thì lặp lại khóa:',
    joined: 'Nhiều giá trị thì ngăn bằng dấu phẩy:',
    required: 'bắt buộc',
  },
  formats: { intro: 'Cùng một bảng, cùng những tham số ấy, đổi đuôi tệp là đổi định dạng.' },
  releases: [
    'Số liệu ra theo từng bản phát hành có đánh số, trọn vẹn một lần. Địa chỉ không nêu bản nào luôn cho bản hiện nay.',
    'Thêm {release} thì địa chỉ ấy cho đúng bản ấy mãi mãi, kể cả khi đã có bản mới. Hãy dùng địa chỉ như thế khi trích dẫn và trong các phép tính phải lặp lại được. Muốn biết khi nào có bản mới, hãy theo dõi {updates}.',
  ],
  caching: [
    'Mỗi câu trả lời có ETag. Gửi lại dấu ấy trong If-None-Match: chưa có gì mới thì câu trả lời là 304, vài trăm byte thay cho cả tệp.',
    'Tệp được nén khi chương trình của bạn nói rằng nó đọc được gzip.',
  ],
  errors: [
    'Mọi lỗi đều là JSON theo RFC 9457 (application/problem+json): “status” là mã lỗi, “detail” nói bằng tiếng Anh, “detail_vi” nói bằng tiếng Việt.',
    'Chương trình nên xem mã trả lời trước khi đọc nội dung. Ví dụ, hỏi {address} thì được trả lời:',
  ],
  terms: [
    'Phần tổng hợp (chọn lọc, cấu trúc, số suy ra) dùng được theo giấy phép {licence}: cứ dùng, miễn là ghi nguồn. Con số và câu trích thuộc về cơ quan, báo đã công bố chúng; mỗi dòng đều kèm nguồn.',
    'Không giới hạn số lần gọi. Nếu cần cả bộ số liệu, xin tải một tệp thay vì hỏi hàng nghìn lần. Trang web nào cũng gọi được từ trình duyệt (CORS mở cho mọi nơi). Trang này không ghi lại ai đã gọi gì bằng cookie.',
  ],
  examples: {
    intro:
      'Các đoạn dưới đây sao ra là chạy được. Mỗi đoạn tính cùng một điều: kinh phí hỗ trợ theo chương trình. curl và Python được chạy thử mỗi khi phần mềm thay đổi; R và pandas cũng vậy ở máy nào có cài.',
    titles: {
      curl: 'curl',
      python: 'Python, chỉ thư viện chuẩn',
      pandas: 'Python với pandas',
      r: 'R',
      excel: 'Excel (Power Query)',
    },
    excelHow:
      'Trong Excel: Dữ liệu → Lấy dữ liệu → Từ nguồn khác → Truy vấn trống → Trình soạn thảo nâng cao, rồi dán đoạn này vào.',
    rHow: 'Đọc CSV chỉ cần R; đọc JSON cần thêm gói jsonlite.',
    comments: apiExamples,
  },
};
