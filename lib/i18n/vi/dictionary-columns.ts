import { methodology } from './methodology';

const { definitions } = methodology;
const inVnd = 'Tính bằng đồng; ô trống là chưa công bố.';
const empty = 'Ô trống là chưa công bố.';

const basisOf = (what: string, column: string) => ({
  title: `Căn cứ của ${what}`,
  definition: `Con số ở cột ${column} từ đâu ra: công bố, suy ra, cộng từ danh sách, hay chưa công bố.`,
});
const boundsOf = <Column extends string>(title: string, column: Column) =>
  ({
    [`${column}_lower`]: {
      title: `${title}: cận dưới`,
      definition: `Con số thật của cột ${column} ít nhất bằng số này. Chỉ có cột này khi có con số chưa chính xác; ô trống là không biết cận.`,
    },
    [`${column}_upper`]: {
      title: `${title}: cận trên`,
      definition: `Con số thật của cột ${column} nhiều nhất bằng số này. Chỉ có cột này khi có con số chưa chính xác; ô trống là không biết cận.`,
    },
  }) as Record<`${Column}_lower` | `${Column}_upper`, { title: string; definition: string }>;

/** What each column of the files is called, and what it says. Amounts in files are whole đồng. */
export const columns = {
  ...boundsOf('Số đề án', 'schemes'),
  ...boundsOf('Kinh phí khuyến công hỗ trợ (đồng)', 'support_vnd'),
  ...boundsOf('Vốn đối ứng của cơ sở (đồng)', 'counterpart_vnd'),
  ...boundsOf('Hệ số huy động vốn', 'leverage_ratio'),
  ...boundsOf('Việc làm', 'jobs'),
  accepted_on: { title: 'Ngày nghiệm thu', definition: `Ngày nghiệm thu đề án. ${empty}` },
  author: { title: 'Tác giả', definition: 'Người viết tài liệu; ô trống là không rõ.' },
  basis: {
    title: 'Căn cứ',
    definition: 'Con số từ đâu ra: công bố, suy ra, cộng từ danh sách, hay chưa công bố.',
  },
  category: {
    title: 'Loại hình hoạt động',
    definition: 'Nội dung hoạt động khuyến công, theo danh mục của các chương trình khuyến công quốc gia.',
  },
  code: { title: 'Mã đề án', definition: 'Mã của đề án trong bộ số liệu này; không có hai đề án cùng mã.' },
  counterpart_basis: basisOf('vốn đối ứng', 'counterpart_vnd'),
  counterpart_vnd: {
    title: 'Vốn đối ứng của cơ sở (đồng)',
    definition: `${definitions.counterpart.is} ${inVnd}`,
  },
  decided_on: { title: 'Ngày phê duyệt', definition: `Ngày của quyết định phê duyệt đề án. ${empty}` },
  decision: { title: 'Quyết định phê duyệt', definition: `Số của quyết định phê duyệt đề án. ${empty}` },
  district: {
    title: 'Huyện, thành phố (trước 1/7/2025)',
    definition: 'Mã của huyện, thành phố nơi thực hiện, theo địa giới trước ngày 1/7/2025.',
  },
  formula: {
    title: 'Công thức',
    definition:
      'Cách suy ra con số từ các con số khác, viết bằng mã của chúng; với tổng cộng từ danh sách là số dòng có số liệu trên số dòng phải cộng. Trống khi con số được công bố hoặc chưa công bố.',
  },
  id: { title: 'Mã', definition: 'Mã của dòng; không có hai dòng cùng mã.' },
  illustrative: { title: 'Số liệu bịa', definition: 'Dòng này bịa ra để minh họa, không có thật.' },
  inputs: {
    title: 'Các số hạng',
    definition: 'Mã của những con số và tiền đề mà công thức dùng đến, cách nhau bằng dấu chấm phẩy.',
  },
  jobs: { title: 'Việc làm', definition: `${definitions.jobs.is} ${empty}` },
  jobs_basis: basisOf('việc làm', 'jobs'),
  kind: { title: 'Loại tài liệu', definition: 'Tài liệu thuộc loại nào.' },
  leverage_basis: basisOf('hệ số huy động vốn', 'leverage_ratio'),
  leverage_ratio: {
    title: 'Hệ số huy động vốn',
    definition: `${definitions.leverage_ratio.is} Làm tròn đến sáu chữ số thập phân; ô trống là chưa công bố.`,
  },
  lower: {
    title: 'Cận dưới',
    definition: 'Con số thật ít nhất bằng số này; bằng chính con số khi nó chính xác. Ô trống là không biết cận.',
  },
  measure: { title: 'Chỉ tiêu', definition: 'Con số đo cái gì.' },
  note_en: { title: 'Lưu ý (tiếng Anh)', definition: 'Điều cần biết khi dùng tài liệu, bằng tiếng Anh.' },
  note_vi: { title: 'Lưu ý', definition: 'Điều cần biết khi dùng tài liệu, bằng tiếng Việt.' },
  period: {
    title: 'Giai đoạn',
    definition: 'Giai đoạn mà các con số của dòng thuộc về. Dòng cuối là tổng của cả bộ số liệu.',
  },
  period_from: { title: 'Từ năm', definition: 'Năm đầu mà con số tính đến. Trống với những đề án không rõ năm.' },
  period_to: { title: 'Đến năm', definition: 'Năm cuối mà con số tính đến. Trống với những đề án không rõ năm.' },
  programme: {
    title: 'Chương trình',
    definition: 'Tiền hỗ trợ từ đâu: khuyến công quốc gia (ngân sách trung ương) hay địa phương (ngân sách tỉnh).',
  },
  published_on: { title: 'Ngày đăng', definition: 'Ngày đăng tài liệu; ô trống là không rõ.' },
  publisher: { title: 'Nơi đăng', definition: 'Báo hoặc cơ quan đã đăng tài liệu; ô trống là không rõ.' },
  quote: {
    title: 'Câu trong nguồn',
    definition: 'Nguyên văn câu nêu con số này. Trống khi không nguồn nào viết ra con số.',
  },
  recipient: { title: 'Đơn vị thụ hưởng', definition: `Cơ sở công nghiệp nông thôn được đề án hỗ trợ. ${empty}` },
  schemes: { title: 'Số đề án', definition: `${definitions.schemes.is} ${empty}` },
  schemes_basis: basisOf('số đề án', 'schemes'),
  scope_en: { title: 'Phạm vi (tiếng Anh)', definition: 'Tài liệu nói về nơi nào, thời gian nào, bằng tiếng Anh.' },
  scope_vi: { title: 'Phạm vi', definition: 'Tài liệu nói về nơi nào, thời gian nào, bằng tiếng Việt.' },
  source_id: {
    title: 'Mã tài liệu',
    definition: 'Tài liệu viết ra con số, theo mã trong bảng các nguồn. Trống khi không nguồn nào viết ra.',
  },
  source_ids: {
    title: 'Mã các tài liệu',
    definition: 'Những tài liệu nói đến đề án, theo mã trong bảng các nguồn, cách nhau bằng dấu chấm phẩy.',
  },
  status: {
    title: 'Tình trạng thông tin',
    definition: 'Nguồn nói riêng về đề án này, hay chỉ đếm nó trong một con số chung.',
  },
  support_basis: basisOf('kinh phí hỗ trợ', 'support_vnd'),
  support_vnd: {
    title: 'Kinh phí khuyến công hỗ trợ (đồng)',
    definition: `${definitions.support.is} ${inVnd}`,
  },
  title: { title: 'Tên', definition: `Tên đề án. ${empty}` },
  total_vnd: { title: 'Tổng nguồn vốn (đồng)', definition: `${definitions.total_capital.is} ${inVnd}` },
  unit: { title: 'Đơn vị', definition: 'Đơn vị của con số, cận dưới và cận trên.' },
  upper: {
    title: 'Cận trên',
    definition: 'Con số thật nhiều nhất bằng số này; bằng chính con số khi nó chính xác. Ô trống là không biết cận.',
  },
  url: { title: 'Địa chỉ', definition: 'Địa chỉ của tài liệu trên mạng; trống khi không có.' },
  value: {
    title: 'Con số',
    definition: 'Giá trị theo đơn vị của dòng; tiền tính bằng đồng. Ô trống là chưa công bố, không có nghĩa là 0.',
  },
  year: { title: 'Năm', definition: `Năm của đề án. ${empty}` },
};

/** Where a table's column says something of its own. */
export const ownColumns = {
  summary: {
    year: {
      title: 'Năm',
      definition: 'Năm mà các con số của dòng thuộc về. Dòng cuối là tổng; đề án không rõ năm có dòng riêng.',
    },
    programme: { title: 'Chương trình', definition: 'Chương trình của dòng; dòng cuối là tổng.' },
    category: {
      title: 'Loại hình hoạt động',
      definition: 'Loại hình của dòng; phần nguồn chưa phân loại có dòng riêng, dòng cuối là tổng.',
    },
    district: {
      title: 'Huyện, thành phố (trước 1/7/2025)',
      definition: 'Huyện, thành phố của dòng; đề án không rõ nơi thực hiện có dòng riêng, dòng cuối là tổng.',
    },
  },
  figures: {
    id: {
      title: 'Mã',
      definition:
        'Mã của con số: mã của câu trong nguồn, hoặc chỉ tiêu, chương trình, loại hình và giai đoạn nối bằng dấu chấm.',
    },
    programme: { title: 'Chương trình', definition: 'Chương trình mà con số tính đến.' },
    category: { title: 'Loại hình hoạt động', definition: 'Loại hình mà con số tính đến.' },
    district: {
      title: 'Huyện, thành phố (trước 1/7/2025)',
      definition: 'Huyện, thành phố mà con số tính đến. Chỉ có cột này khi có danh sách từng đề án.',
    },
  },
  sources: {
    id: { title: 'Mã', definition: 'Mã của tài liệu, dùng ở các bảng khác để chỉ nguồn.' },
    title: { title: 'Tên', definition: 'Tên của tài liệu.' },
  },
};
