export const common = {
  /** BCP 47 tag of the language, and its own name. */
  languageTag: 'vi',
  languageName: 'Tiếng Việt',

  site: {
    name: 'Khuyến công mở',
    description: (province: string, period: string) =>
      `Khuyến công ${province} ${period}: hỗ trợ việc gì, bằng tiền của ai, được bao nhiêu việc làm, các cơ sở góp bao nhiêu vốn. Mỗi con số đều dẫn nguồn.`,
    datasetTitle: (province: string, period: string) => `Khuyến công ${province} ${period}`,
  },

  nav: {
    label: 'Các trang',
    overview: 'Tổng quan',
    schemes: 'Đề án',
    figures: 'Số liệu',
    reconciliation: 'Đối chiếu',
    methodology: 'Phương pháp',
    sources: 'Nguồn',
    downloads: 'Tải về',
    dictionary: 'Từ điển',
    updates: 'Cập nhật',
    more: 'Thêm',
    skip: 'Đến nội dung chính',
    language: 'Ngôn ngữ',
    switchTo: (language: string) => `Đọc trang này: ${language}`,
  },

  footer: {
    release: (number: string, date: string) => `Bản phát hành ${number}, ngày ${date}`,
    licence:
      'Mã nguồn theo giấy phép MIT; phần tuyển chọn, sắp xếp và các con số tính thêm theo giấy phép CC BY 4.0. Các con số và câu trích thuộc về nơi đã công bố, được dẫn lại kèm nguồn.',
    privacy: 'Trang web này không dùng cookie, không theo dõi bạn đọc, không gọi tới máy chủ nào khác.',
    about: 'Bấm vào con số có gạch chân để xem nguồn, câu gốc hoặc cách tính.',
  },

  /** How a number is drawn: the key that stands on every page with figures. */
  key: {
    title: 'Cách đọc con số',
    published: 'Gạch liền: số nguồn công bố.',
    listed: 'Gạch liền: số ghi ở từng đề án trong danh sách.',
    derived: 'Gạch đứt: số suy ra từ số công bố, có công thức.',
    register: 'Gạch đứt: số cộng từ danh sách đề án hoặc suy ra; bấm vào để xem cách tính.',
    notPublished: 'Nền chấm: không nguồn nào công bố, không có nghĩa là 0.',
    sampleNumber: '123',
  },

  figure: {
    about: (number: string) => `khoảng ${number}`,
    atLeast: (number: string) => `ít nhất ${number}`,
    atMost: (number: string) => `tối đa ${number}`,
    plusMinus: (number: string, margin: string) => `${number} ± ${margin}`,
    between: (lower: string, upper: string) => `${lower} đến ${upper}`,
    notPublished: 'chưa công bố',
    ask: 'xem nguồn',
    panelClose: 'Đóng',
    panelLabel: 'Nguồn của con số',
    panelOpenPage: 'Mở trang của con số này',
    panelLoading: 'Đang mở…',
  },

  all: {
    programme: 'Cả hai chương trình',
    category: 'Mọi loại hình',
  },

  quote: (text: string) => `“${text}”`,
  downloadRows: (rows: string) => `${rows} dòng`,
  total: 'Tổng cộng',
  period: 'Giai đoạn',
  none: 'Không có',
  no: 'Không',
};
