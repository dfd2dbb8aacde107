import type { Caveat, Rule } from '@/lib/domain/figure';

const rule: Record<Rule, string> = {
  sum: 'Cộng các phần.',
  difference: 'Lấy tổng trừ đi các phần đã biết; chỉ còn lại phần này.',
  nothing_left: 'Các phần đã biết cộng lại đã bằng tổng, nên mọi phần khác bằng 0.',
  no_schemes: 'Không có đề án nào thì không có kinh phí nào.',
  premise: 'Bằng 0, theo một tiền đề về cách đọc nguồn (xem bên dưới).',
  remainder: 'Lấy tổng trừ đi những loại hình đã biết; phần còn lại là phần nguồn không phân loại.',
  ratio: 'Lấy con số thứ nhất chia cho con số thứ hai.',
  percentage: 'Lấy con số thứ nhất chia cho con số thứ hai rồi nhân với 100.',
  register_sum: 'Cộng các đề án trong danh sách.',
};

const caveat: Record<Caveat, string> = {
  cross_source: 'Phép tính dùng số của nhiều tài liệu; kết quả chỉ đúng khi các tài liệu ấy cùng nói về một phạm vi.',
  partial_sum: 'Đây chỉ là tổng của những loại hình có số liệu, không phải tổng của cả chương trình.',
  own_remainder:
    'Phần còn lại này chỉ tính cho chỉ tiêu và giai đoạn này: tổng trừ những loại hình có số liệu của chính chỉ tiêu ấy. Nó không so được với phần còn lại của chỉ tiêu khác hay giai đoạn khác.',
};

const premise: Record<'single_programme' | 'sole_programme', string> = {
  single_programme: 'Tiền đề: mỗi đề án chỉ nhận kinh phí của một chương trình.',
  sole_programme: 'Tiền đề: câu này đã đếm hết các đề án thuộc loại hình đó, nên chương trình kia không có đề án nào.',
};

export const figures = {
  title: 'Số liệu',
  intro:
    'Mọi con số của trang web này, mỗi con số một dòng: số công bố kèm nguyên văn câu trong nguồn, số suy ra kèm công thức. Bấm vào con số để lần lại từng bước, từ câu gốc đến kết quả.',
  introOfRegister:
    'Mọi con số của trang web này, mỗi con số một dòng. Bấm vào con số để xem nó cộng từ những đề án nào, hoặc tính ra bằng cách nào.',
  registerTitle: 'Số cộng từ danh sách đề án',
  registerIntro: (count: string, schemes: string) =>
    `${count} con số, cộng từ ${schemes} đề án trong danh sách. Mỗi con số dẫn đến đúng những đề án làm nên nó.`,
  registerZeroTitle: (count: string) => `${count} con số cộng ra 0`,
  publishedTitle: 'Số công bố',
  publishedIntro: (count: string, sources: string) => `${count} con số, trích từ ${sources} tài liệu.`,
  derivedTitle: 'Số suy ra',
  derivedIntro: (count: string) =>
    `${count} con số không nguồn nào viết ra nhưng suy ra được chắc chắn từ số công bố. Ở đâu chúng cũng được trình bày khác với số công bố.`,
  derivedIntroOfRegister: (count: string) =>
    `${count} con số suy ra được chắc chắn từ những số trên, kèm công thức. Ở đâu chúng cũng được trình bày khác với số công bố.`,
  zeroTitle: (count: string) => `${count} con số suy ra bằng 0`,
  unpublishedTitle: 'Những gì chưa công bố',
  unpublishedIntro:
    'Những con số bạn đọc có thể muốn biết nhưng không nguồn nào nêu và cũng không suy ra được. Ở đây không phỏng đoán.',
  columns: {
    figure: 'Con số',
    name: 'Nội dung',
    sentence: 'Câu trong nguồn',
    source: 'Nguồn',
    formula: 'Công thức',
    basis: 'Căn cứ',
    id: 'Mã',
  },
  article: {
    basis: 'Căn cứ',
    bounds: 'Độ chính xác',
    boundsBetween: (lower: string, upper: string) => `con số thật nằm trong khoảng từ ${lower} đến ${upper}`,
    boundsAtLeast: (lower: string) => `con số thật không nhỏ hơn ${lower}`,
    boundsAtMost: (upper: string) => `con số thật không lớn hơn ${upper}`,
    boundsExact: 'đúng đến chữ số cuối',
    boundsUnknown: 'nguồn không nói sai số là bao nhiêu',
    sentence: 'Câu trong nguồn',
    derivation: 'Cách suy ra',
    summing: 'Cách cộng',
    registerRows: (of: string, known: string | null) =>
      known === null
        ? `tổng của ${of} đề án trong danh sách`
        : `tổng của ${of} đề án trong danh sách (${known} có số liệu)`,
    less: (difference: string) => `kém ${difference}`,
    more: (difference: string) => `hơn ${difference}`,
    otherWays: 'Cũng con số này, tính cách khác',
    otherWaysNote: 'Các cách tính độc lập phải cho cùng một kết quả; nếu lệch nhau, trang Đối chiếu sẽ nói rõ.',
    premiseZero: 'Câu dưới đây đếm {counted}, là toàn bộ loại hình, nên chương trình còn lại = {zero}.',
    steps: 'Từng bước, cho đến câu gốc',
    zeros: (count: string) => `lược ${count} số hạng bằng 0`,
    source: 'Nguồn',
    id: 'Mã con số',
    notPublished:
      'Không nguồn nào công bố con số này, và cũng không suy ra được từ các số đã công bố. Chưa công bố không có nghĩa là bằng 0.',
    whatIsNeeded: 'Muốn biết, cần có một trong những thứ sau:',
    neededRegister: 'danh sách đầy đủ các đề án, có số liệu này ở từng đề án',
    neededStatement: 'một tài liệu công bố con số này',
    neededParts: 'số liệu của mọi phần làm nên con số này',
    back: 'Tất cả số liệu',
    cannotSplit: 'Không nguồn nào tách vốn đối ứng theo chương trình hay loại hình.',
  },
  rule,
  registerCaveat: {
    silent: (silent: string, of: string) =>
      `${silent} trong ${of} đề án này không ghi con số ấy trong danh sách, nên con số thật có thể lớn hơn.`,
    partial: 'Danh sách chưa có mọi đề án của giai đoạn, nên con số thật có thể lớn hơn.',
    stray:
      'Danh sách có những đề án không ghi năm, huyện hoặc loại hình; một số trong đó có thể thuộc phần này, nên con số thật có thể lớn hơn.',
    ratio: 'Có đề án thiếu số liệu ở tử số hoặc mẫu số, nên hệ số thật có thể khác.',
  },
  caveat,
  premise,
};
