interface GuideSection {
  title: string;
  /** `{name}` is a place that the page fills with a link. */
  paragraphs: string[];
  points: string[];
}

const sections: Record<
  'file' | 'blanks' | 'units' | 'about' | 'check' | 'publish' | 'public' | 'mistakes' | 'names',
  GuideSection
> = {
  file: {
    title: 'Chuẩn bị tệp',
    paragraphs: [
      'Dùng ngay tệp Excel (.xlsx) hoặc CSV bạn đang có. Phần mềm hiểu các tiêu đề cột thường gặp, xếp theo thứ tự nào cũng được; hiểu dòng nhóm như “I. Khuyến công quốc gia”, và dùng các dòng “Cộng”, “Tổng cộng” để kiểm tra phép cộng chứ không coi là đề án.',
      'Hoặc bắt đầu từ {template}: có sẵn danh sách chọn, lời nhắc ở từng ô và một trang giải thích. Mỗi đề án một dòng.',
    ],
    points: [],
  },
  blanks: {
    title: 'Ô trống không phải là số 0',
    paragraphs: [
      'Ô để trống, hoặc ghi “-”, “x”, “chưa có”, nghĩa là chưa công bố. Trang web sẽ hiện đúng như vậy, không coi là 0 và không ước lượng thay.',
      'Không có vốn đối ứng hay không tạo việc làm thì hãy ghi 0. Hai cách ghi này cho kết quả khác nhau: thiếu vốn đối ứng của một đề án thì tổng vốn chỉ còn là “ít nhất”.',
    ],
    points: [],
  },
  units: {
    title: 'Đơn vị tiền và cách viết số',
    paragraphs: [
      'Ghi đơn vị ngay trong tiêu đề cột: “Kinh phí hỗ trợ (triệu đồng)”. Dùng đồng, nghìn đồng, triệu đồng hay tỷ đồng đều được; khi lưu, mọi số tiền được đổi ra đồng.',
      'Số viết theo kiểu Việt Nam, 1.234,5, được hiểu đúng. Chỗ nào có thể hiểu hai cách, chẳng hạn 1.234 trong tệp CSV, phần mềm sẽ hỏi lại chứ không tự đoán.',
    ],
    points: [],
  },
  about: {
    title: 'Nói rõ danh sách là của ai, đủ hay chưa đủ',
    paragraphs: [
      'Trang “Thông tin” của tệp mẫu ghi tỉnh, giai đoạn, cơ quan chịu trách nhiệm và cách đếm lao động. Tệp không có trang này thì khai khi kiểm tra và khi công bố.',
      'Điều quan trọng nhất là danh sách đã đủ mọi đề án của giai đoạn hay chưa. Nếu đủ, tổng của danh sách là số của cả tỉnh. Nếu chưa, mọi tổng đều hiện kèm chữ “ít nhất”. Chưa đủ vẫn công bố được, miễn là nói rõ.',
    ],
    points: [],
  },
  check: {
    title: 'Kiểm tra',
    paragraphs: [
      'Mở trang {check} và chọn tệp. Việc kiểm tra chạy ngay trong trình duyệt: tệp không rời khỏi máy của bạn.',
      'Kết quả nêu mọi vấn đề cùng lúc, kèm trang tính, dòng, cột, điều đang ghi và cách sửa. Lỗi thì phải sửa mới công bố được. Cảnh báo là điều đáng xem lại, chẳng hạn kinh phí vượt mức trần của năm ấy; nếu số liệu đúng thì cứ để nguyên.',
      'Xem thêm các tổng theo chương trình, nội dung và năm. Nếu chúng khác báo cáo tổng kết của bạn, hãy tìm nguyên nhân trước khi công bố.',
    ],
    points: [],
  },
  publish: {
    title: 'Công bố',
    paragraphs: [
      'Người quản trị trang web chép tệp lên máy chủ và gõ hai lệnh. Lệnh đầu kiểm tra lại, bằng đúng những quy tắc của trang Kiểm tra tệp. Lệnh sau công bố.',
      'Thêm {dryRun} vào lệnh sau để xem trước mọi thay đổi mà chưa công bố gì.',
      'Lời ghi chú của bạn hiện trên trang Cập nhật. Hãy viết cho người dân đọc: có gì mới, vì sao.',
    ],
    points: [],
  },
  public: {
    title: 'Người xem thấy gì',
    paragraphs: [
      'Bản phát hành mới hiện ra trọn vẹn sau vài giây. Nếu có trục trặc giữa chừng, người xem vẫn thấy bản cũ; không bao giờ có bản dở dang.',
    ],
    points: [
      'Biểu đồ và bảng theo năm, huyện, nội dung, chương trình; mỗi đề án một trang; mọi bảng đều tải về được.',
      'Trang Đối chiếu đặt tổng của danh sách bên cạnh số đã công bố trước đây. Chỗ nào lệch, trang này nêu rõ lệch bao nhiêu.',
      'Trang Cập nhật cho biết bản mới khác bản trước ở con số nào, đề án nào.',
      'Tên tệp, số dòng và mã kiểm tra SHA-256 của tệp bạn công bố. Bản thân tệp thì không được đưa lên.',
    ],
  },
  mistakes: {
    title: 'Khi có sai sót',
    paragraphs: [
      'Sửa trong tệp Excel rồi công bố lại: bản mới thay bản cũ. Giữ nguyên cột mã đề án để người xem biết đề án nào đã sửa. Chưa có cột mã trong tệp thì lấy danh sách kèm mã bằng lệnh {export}.',
      'Nếu công bố nhầm tệp, một lệnh đưa bản trước trở lại:',
      'Không bản nào bị xóa. Ai đã trích dẫn bản cũ vẫn mở được bản ấy, có kèm lời báo rằng đã có bản mới.',
    ],
    points: [],
  },
  names: {
    title: 'Tên hộ kinh doanh là thông tin cá nhân',
    paragraphs: [
      'Doanh nghiệp và hợp tác xã là tổ chức, nêu tên được. Tên hộ kinh doanh thì thường là tên một người: chỉ ghi tên khi quyết định công khai đã nêu tên hoặc người ấy đồng ý; nếu không, hãy ghi “Hộ kinh doanh” kèm xã, phường.',
      'Đừng để số điện thoại, số căn cước, địa chỉ nhà trong các cột sẽ công bố. Cột mà phần mềm không nhận ra sẽ bị bỏ qua và không lên trang. Hãy xem kỹ trước khi công bố, vì bản cũ vẫn xem được sau khi đã có bản mới.',
    ],
    points: [],
  },
};

/** The page for the officers who publish their register. */
export const guide = {
  title: 'Công bố danh sách đề án của tỉnh bạn',
  description: 'Từ tệp Excel đến trang công bố: tệp mẫu, các cột, ô trống, đơn vị, kiểm tra, công bố, sửa sai.',
  intro:
    'Trang này dành cho cán bộ trung tâm khuyến công đang giữ danh sách đề án trong Excel. Không cần biết lập trình. Muốn biết một danh sách đầy đủ cho thấy những gì, hãy xem {illustrative} của một tỉnh không có thật.',
  contents: 'Trên trang này',
  columnsTitle: 'Các cột',
  columnsIntro:
    'Bắt buộc có tên đề án hoặc đơn vị thụ hưởng, và chương trình. Có thêm cột nào, trang web hiện thêm được thông tin ấy.',
  sections,
  links: {
    template: 'tệp mẫu',
    check: 'Kiểm tra tệp',
    illustrative: 'số liệu minh họa',
  },
  command: {
    fileName: 'danh-sach.xlsx',
    dataset: 'tuyen-quang-2021-2025',
    title: 'Bổ sung năm 2025',
    note: 'Thêm 42 đề án của năm 2025.',
  },
  questionsTitle: 'Câu hỏi thường gặp',
  questions: [
    {
      question: 'Đề án dùng cả khuyến công quốc gia và khuyến công địa phương thì ghi thế nào?',
      answer: 'Tách thành hai dòng, mỗi dòng một chương trình với kinh phí của chương trình ấy.',
    },
    {
      question: 'Đề án kéo dài qua nhiều năm thì ghi năm nào?',
      answer:
        'Ghi năm kế hoạch, mỗi đề án một năm. Nếu cột ghi năm nghiệm thu thì để tiêu đề là “Năm nghiệm thu”, và cả cột cùng theo cách ấy.',
    },
    {
      question: 'Huyện đã bỏ từ ngày 1/7/2025, cột huyện ghi gì?',
      answer: 'Đề án trước ngày ấy ghi huyện cũ, đề án sau đó để trống cột huyện và ghi xã, phường ở cột địa điểm.',
    },
    {
      question: 'Danh sách khác với số trong báo cáo đã đăng thì sao?',
      answer:
        'Vẫn công bố được. Trang Đối chiếu đặt hai số cạnh nhau và nêu phần chênh lệch. Hãy giải thích trong lời ghi chú.',
    },
    {
      question: 'Đề án đã phê duyệt nhưng không thực hiện có ghi không?',
      answer:
        'Không. Danh sách chỉ gồm đề án đã hoặc đang được hỗ trợ. Nếu đã công bố rồi thì bỏ dòng ấy và công bố lại, nêu lý do trong lời ghi chú.',
    },
    {
      question: 'Tệp có nhiều trang tính, mỗi năm một trang?',
      answer: 'Được, nếu các trang có cùng tiêu đề cột. Trang nào không đọc được thì kết quả kiểm tra nêu rõ.',
    },
  ],
};
