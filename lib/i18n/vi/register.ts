import type { Coverage } from '@/lib/vocabulary/coverage';
import type { JobsMeaning, YearMeaning } from '@/lib/vocabulary/meaning';

export const register = {
  title: 'Đề án',
  intro: (named: string, total: string) =>
    `Trong ${total} đề án của chương trình, nguồn chỉ nêu tên ${named} đề án. Những đề án còn lại chỉ được đếm trong tổng số: biết chương trình và loại hình (nếu nguồn có phân loại), ngoài ra không biết gì thêm. Chưa công bố không có nghĩa là bằng 0.`,
  /** Of a register that gives each scheme. */
  introOf: {
    complete: (total: string) =>
      `Danh sách này có đủ ${total} đề án của giai đoạn, mỗi đề án một dòng. Ô nào ghi chưa công bố là danh sách không cho biết, không có nghĩa là bằng 0.`,
    partial: (total: string) =>
      `Danh sách này có ${total} đề án, chưa đủ mọi đề án của giai đoạn, nên tổng cộng ở đây chỉ là mức ít nhất. Ô nào ghi chưa công bố là danh sách không cho biết, không có nghĩa là bằng 0.`,
  },
  filters: 'Lọc đề án',
  search: 'Tìm theo tên đề án, đơn vị, địa điểm',
  searchHint: 'Gõ có dấu hay không dấu đều được',
  programme: 'Chương trình',
  category: 'Loại hình hoạt động',
  year: 'Năm',
  district: 'Huyện, thành phố (trước 1/7/2025)',
  districtShort: 'Huyện, thành phố',
  notPublished: 'Chưa công bố',
  apply: 'Lọc',
  clear: 'Bỏ mọi bộ lọc',
  chosen: 'Đang lọc',
  remove: (name: string) => `Bỏ bộ lọc: ${name}`,
  searchChip: (text: string) => `có chữ “${text}”`,
  resultCount: (count: string) => `${count} đề án`,
  resultSplit: (named: string, counted: string) => `${named} được nêu tên, ${counted} chỉ được đếm`,
  announceAll: (count: string) => `Tìm thấy ${count} đề án.`,
  announce: (count: string, named: string) => `Tìm thấy ${count} đề án, trong đó ${named} đề án được nêu tên.`,
  empty: 'Không có đề án nào khớp với bộ lọc.',
  unknownYear: (count: string) => `${count} đề án chưa công bố năm`,
  unknownDistrict: (count: string) => `${count} đề án chưa công bố huyện, thành phố`,
  unknownNote: 'Bộ lọc đang chọn không thể tìm thấy những đề án sau, vì nguồn không cho biết:',
  emptyHelp: 'Xin bớt một bộ lọc hoặc tìm bằng ít chữ hơn.',
  namedHeading: 'Được nêu tên',
  listHeading: 'Danh sách đề án',
  countedHeading: 'Chỉ được đếm',
  countedNote:
    'Nguồn chỉ cho biết có bao nhiêu đề án, không cho biết tên, đơn vị thụ hưởng, năm, nơi thực hiện và kinh phí của từng đề án.',
  cellSupport: 'Theo nguồn, phần đang xem có',
  rowSums: 'Riêng những đề án đã công bố kinh phí',
  rowSumsOf: (published: string, of: string) =>
    published === of ? `cả ${of} đề án` : `${published} trong ${of} đề án`,
  columns: {
    code: 'Mã',
    title: 'Đề án',
    programme: 'Chương trình',
    category: 'Loại hình',
    year: 'Năm',
    district: 'Huyện, thành phố (trước 1/7/2025)',
    recipient: 'Đơn vị thụ hưởng',
    support: 'Kinh phí hỗ trợ',
    counterpart: 'Vốn đối ứng',
    total: 'Tổng nguồn vốn',
    leverage: 'Hệ số huy động',
    jobs: 'Việc làm',
    status: 'Tình trạng thông tin',
  },
  /** In a row of the list. {decision} is its number. */
  papers: {
    decision: 'Quyết định {decision}',
    decidedOn: (date: string) => `phê duyệt ngày ${date}`,
    acceptedOn: (date: string) => `nghiệm thu ngày ${date}`,
  },
  moneyUnit: 'Đơn vị tiền: triệu đồng',
  sortBy: 'Sắp xếp theo',
  sortDefault: 'Thứ tự mặc định',
  aToZ: 'A–Z',
  zToA: 'Z–A',
  ascending: 'tăng dần',
  descending: 'giảm dần',
  paging: 'Các trang của danh sách',
  page: (page: string, pages: string) => `Trang ${page}/${pages}`,
  showing: (from: string, to: string, count: string) => `Đề án ${from}–${to} trong số ${count}`,
  previous: 'Trang trước',
  next: 'Trang sau',
  scheme: {
    all: 'Tất cả đề án',
    countedTitle: (programme: string, category: string) => `Một đề án ${programme}: ${category}`,
    countedIntro:
      'Đề án này chỉ được đếm trong tổng số. Nguồn không cho biết tên, đơn vị thụ hưởng, năm, nơi thực hiện, kinh phí và việc làm. Xếp vào chương trình và loại hình này là căn cứ các con số sau:',
    descriptive: 'Tên này do chúng tôi đặt theo nội dung đề án, vì chưa đọc được tên trong văn bản gốc.',
    recipient: 'Đơn vị thụ hưởng',
    legalForm: 'Loại cơ sở',
    place: 'Nơi thực hiện',
    district: 'Huyện, thành phố (trước 1/7/2025)',
    year: 'Năm',
    leverage: 'Hệ số huy động vốn',
    leverageFormula: 'vốn đối ứng ÷ kinh phí hỗ trợ',
    decision: 'Quyết định phê duyệt',
    decidedOn: 'Ngày phê duyệt',
    acceptedOn: 'Ngày nghiệm thu',
    sentence: 'Câu trong nguồn',
    sources: 'Nguồn',
    code: 'Mã đề án',
    codeNote: {
      listed: 'Mã do trang web này đặt và giữ nguyên; không phải mã trong hồ sơ của tỉnh.',
      complete: 'Mã của đề án trên trang web này, giữ nguyên qua các bản phát hành.',
      partial: 'Mã của đề án trên trang web này, giữ nguyên qua các bản phát hành.',
    } satisfies Record<Coverage, string>,
  },
  /** What a register tells of its schemes, on the page of methods. */
  limits: {
    complete: (total: string, withMoney: string) =>
      `Danh sách có đủ ${total} đề án của giai đoạn; ${withMoney} đề án có ghi kinh phí hỗ trợ.`,
    partial: (total: string, withMoney: string) =>
      `Danh sách có ${total} đề án, chưa đủ mọi đề án của giai đoạn, nên tổng cộng theo danh sách chỉ là mức ít nhất; ${withMoney} đề án có ghi kinh phí hỗ trợ.`,
    placed: (placed: string, total: string) =>
      placed === total
        ? `Biết huyện, thành phố của cả ${total} đề án.`
        : `Biết huyện, thành phố của ${placed} trong ${total} đề án.`,
    source:
      'Danh sách đề án được giới thiệu ở trang Nguồn. Ở đây, “chưa công bố” nghĩa là không có trong danh sách và các nguồn ấy.',
  },
  /** What the columns of a register mean, on the page of methods. */
  meaning: {
    title: 'Danh sách đề án ghi gì',
    stated: (periods: string) =>
      `Ngoài danh sách đề án, các nguồn công bố số liệu chung của những giai đoạn sau: ${periods}.`,
    dated: (dated: string, total: string) =>
      `Danh sách ghi năm của ${dated} trong ${total} đề án. Số của một năm là tổng của những đề án ghi năm ấy.`,
    year: {
      planned: 'Năm của đề án là năm kế hoạch.',
      accepted: 'Năm của đề án là năm nghiệm thu.',
      not_stated: 'Danh sách không nói rõ năm của đề án là năm kế hoạch hay năm nghiệm thu.',
    } satisfies Record<YearMeaning, string>,
    jobs: {
      created: 'Việc làm là số việc làm mới.',
      created_or_kept: 'Việc làm gồm cả việc làm mới và việc làm được duy trì.',
      not_stated: 'Danh sách không nói rõ việc làm là việc làm mới hay được duy trì.',
    } satisfies Record<JobsMeaning, string>,
  },
  problems: {
    unknown_value: (key: string, value: string) => `“${value}” không phải là giá trị của tham số ${key}.`,
    unreadable: (key: string) => `Giá trị của tham số ${key} có ký tự không đọc được.`,
    too_many: (key: string) => `Tham số ${key} lặp lại quá nhiều lần.`,
    too_long: (key: string) => `Giá trị của tham số ${key} quá dài nên đã cắt bớt.`,
    repeated: (key: string) => `Tham số ${key} chỉ nhận một giá trị; đã dùng giá trị đầu.`,
    unknown_key: (key: string) => `Trang này không có tham số ${key}.`,
    not_a_page_number: (_key: string, value: string) => `“${value}” không phải là số trang.`,
    no_such_release: (_key: string, value: string) => `Không có bản phát hành “${value}”; đây là bản mới nhất.`,
    no_such_page: (_key: string, value: string) => `Không có trang ${value}; đây là trang cuối.`,
    valid: (values: string) => `Các giá trị dùng được: ${values}.`,
  },
};
