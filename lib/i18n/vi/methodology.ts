import type { Measure } from '@/lib/vocabulary/measure';

interface Definition {
  is: string;
  leavesOut: string;
}

const definitions: Record<Measure, Definition> = {
  schemes: {
    is: 'Số đề án được phê duyệt và triển khai.',
    leavesOut: 'Quy mô: đề án lớn hay nhỏ đều tính là một.',
  },
  support: {
    is: 'Kinh phí từ ngân sách trung ương + kinh phí từ ngân sách địa phương.',
    leavesOut: 'Vốn của cơ sở.',
  },
  counterpart: {
    is: 'Vốn các cơ sở tự bỏ ra để cùng thực hiện đề án.',
    leavesOut: 'Số của những phần mà không nguồn nào tách riêng.',
  },
  total_capital: { is: 'Kinh phí hỗ trợ + vốn đối ứng.', leavesOut: 'Mọi nguồn tiền khác.' },
  leverage_ratio: {
    is: 'Vốn đối ứng ÷ kinh phí hỗ trợ của cùng một phạm vi.',
    leavesOut:
      'Những phạm vi mà một trong hai con số chưa công bố. Tổng nguồn vốn ÷ kinh phí hỗ trợ là con số khác, lớn hơn đúng 1.',
  },
  support_share: {
    is: 'Kinh phí hỗ trợ của một phần ÷ kinh phí hỗ trợ của cả chương trình × 100.',
    leavesOut: 'Những con số không chính xác đến chữ số cuối.',
  },
  state_share: {
    is: 'Kinh phí hỗ trợ ÷ tổng nguồn vốn × 100.',
    leavesOut: 'Tỷ lệ của những phần chưa biết tổng nguồn vốn.',
  },
  jobs: {
    is: 'Số lao động mà nguồn nêu.',
    leavesOut: 'Những phân biệt mà nguồn không nói rõ: việc làm mới hay duy trì, thường xuyên hay thời vụ.',
  },
  jobs_itemised: {
    is: 'Cộng việc làm của những loại hình có số liệu.',
    leavesOut: 'Những loại hình không có số liệu; vì vậy đây không phải tổng của chương trình.',
  },
  fair_attendances: {
    is: 'Mỗi cơ sở dự mỗi kỳ hội chợ tính một lượt.',
    leavesOut: 'Số cơ sở: một cơ sở có thể dự nhiều kỳ.',
  },
  fairs: {
    is: 'Số kỳ hội chợ triển lãm có cơ sở được hỗ trợ tham gia.',
    leavesOut: 'Các kỳ bình chọn sản phẩm.',
  },
  trainees: {
    is: 'Số học viên dự tập huấn kiến thức khởi sự doanh nghiệp.',
    leavesOut: 'Việc làm.',
  },
};

export const methodology = {
  title: 'Phương pháp',
  intro:
    'Trang web này chỉ có những gì các nguồn đã công bố và những gì suy ra được chắc chắn từ đó. Không ước lượng, không chia đều, không nội suy.',
  basesTitle: 'Bốn căn cứ của một con số',
  bases: {
    published: 'Có nguồn viết ra con số này. Luôn kèm nguyên văn câu ấy.',
    derived: 'Không nguồn nào viết ra, nhưng các con số đã công bố dẫn đến nó. Luôn kèm công thức và từng số hạng.',
    register:
      'Cộng các dòng của một danh sách cho biết từng đề án. Danh sách chưa đủ, hoặc có dòng thiếu số liệu, thì tổng chỉ là “ít nhất”. Không cộng từ danh sách mới chỉ đếm đề án.',
    not_published: 'Không nguồn nào nêu và cũng không suy ra được. Không có nghĩa là 0.',
  },
  rulesTitle: 'Suy ra bằng cách nào',
  rulesIntro: 'Mỗi con số chỉ được suy ra bằng một trong các cách sau:',
  crossCheck:
    'Nếu nhiều cách tính cùng dẫn đến một con số, kết quả phải khớp nhau. Nếu không khớp, trang Đối chiếu nêu cả hai; phần mềm không tự chọn.',
  premisesTitle: 'Tiền đề',
  premisesIntro:
    'Bảng chia theo chương trình và loại hình dựa trên các tiền đề sau. Con số nào dùng đến tiền đề đều ghi rõ.',
  boundsTitle: 'Khi nguồn làm tròn, viết “trên” hoặc “khoảng”',
  bounds: [
    'Nguồn làm tròn tiền đến 0,1 tỷ đồng thì con số thật có thể hơn hoặc kém tối đa 50 triệu đồng. Phép trừ dùng con số ấy cũng mang theo khoảng chênh này.',
    'Nguồn viết “trên” thì con số thật không nhỏ hơn số đã viết; lấy tổng trừ đi nó thì phần còn lại không lớn hơn hiệu tìm được.',
    'Nguồn viết “khoảng” thì không biết sai số bao nhiêu, nên không suy ra gì từ con số ấy.',
    'Tổng nguồn vốn bằng kinh phí hỗ trợ cộng vốn đối ứng. Trang Đối chiếu có kiểm tra điều này, nhưng không dùng nó để suy ra số mới: có nguồn làm tròn hoặc viết “trên”, nên kết quả sẽ tỏ ra chính xác hơn chính nguồn.',
  ],
  timeTitle: 'Thời gian',
  timeStated: (periods: string) =>
    `Các nguồn chỉ công bố số liệu chung của những giai đoạn sau: ${periods}. Không nguồn nào công bố số liệu chung của từng năm.`,
  timeDerived: (periods: string) =>
    `Số liệu ${periods} là hiệu của hai giai đoạn đã công bố. Phép trừ chỉ đúng khi hai tài liệu cùng nói về một phạm vi; không nguồn nào nói rõ điều đó, nên các con số ấy đều kèm lời nhắc.`,
  definitionsTitle: 'Mỗi con số đo gì',
  definitionIs: 'Cách tính',
  definitionLeavesOut: 'Không bao gồm',
  limitsTitle: 'Giới hạn của các nguồn',
  limitsSources:
    'Mỗi nguồn có giới hạn riêng, ghi ở trang Nguồn; có tài liệu mới đọc được phần đầu. Ở đây, “không nguồn nào” nghĩa là không có trong phần đã đọc của các tài liệu ấy.',
  limitsNamed: (named: string, total: string, withMoney: string) =>
    `Nguồn nêu tên ${named} trong ${total} đề án; ${withMoney} đề án có công bố số tiền.`,
  limitsPlaces: (placed: string, total: string) =>
    `Mới biết nơi thực hiện của ${placed} trong ${total} đề án, nên ở đây không có bản đồ theo huyện: vẽ ra sẽ là bịa đặt.`,
  limitsDistricts: 'Từ ngày 1/7/2025 không còn cấp huyện; tên huyện, thành phố ở đây là tên trước ngày đó.',
  capsTitle: 'Mức hỗ trợ tối đa theo quy định quốc gia',
  capsIntro:
    'Để bạn đọc tiện so sánh. Đây là mức của khuyến công quốc gia; mức riêng của tỉnh cho khuyến công địa phương, nếu có, không nêu ở đây.',
  caps: {
    before: 'Đến 10/5/2018 (Thông tư liên tịch 26/2014/TTLT-BTC-BCT)',
    after: 'Từ 11/5/2018 (Thông tư 28/2018/TT-BTC)',
    demonstration: 'Mô hình trình diễn kỹ thuật',
    machinery: 'Máy móc thiết bị tiên tiến, mỗi cơ sở',
    demonstrationBefore: '≤ 30% và ≤ 500 triệu đồng',
    demonstrationAfter: '≤ 30% và ≤ 1.000 triệu đồng',
    machineryBefore: '≤ 200 triệu đồng',
    machineryAfter: '≤ 50% và ≤ 300 triệu đồng',
    name: 'Nội dung hỗ trợ',
  },
  moreTitle: 'Muốn biết nhiều hơn, cần có gì',
  more: [
    'Danh sách đầy đủ các đề án: tên, đơn vị thụ hưởng, năm, nơi thực hiện, kinh phí hỗ trợ, vốn đối ứng, việc làm.',
    'Loại hình của những đề án mà nguồn chưa phân loại.',
    'Vốn đối ứng theo chương trình và loại hình.',
    'Cách đếm việc làm.',
  ],
  definitions,
};
