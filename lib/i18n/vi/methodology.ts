import type { Measure } from '@/lib/vocabulary/measure';

interface Definition {
  is: string;
  leavesOut: string;
}

const definitions: Record<Measure, Definition> = {
  schemes: {
    is: 'Đếm số đề án được phê duyệt và triển khai.',
    leavesOut: 'Không nói lên quy mô: đề án lớn hay nhỏ đều tính là một.',
  },
  support: {
    is: 'Cộng kinh phí hỗ trợ từ ngân sách trung ương và ngân sách địa phương.',
    leavesOut: 'Không gồm vốn của cơ sở.',
  },
  counterpart: {
    is: 'Vốn các cơ sở tự bỏ ra để cùng thực hiện đề án.',
    leavesOut: 'Chỉ công bố cho cả thời kỳ, nên không có theo chương trình, loại hình hay địa bàn.',
  },
  total_capital: { is: 'Kinh phí hỗ trợ + vốn đối ứng.', leavesOut: 'Không gồm nguồn nào khác.' },
  leverage_ratio: {
    is: 'Vốn đối ứng ÷ kinh phí hỗ trợ của cùng một phạm vi.',
    leavesOut:
      'Không tính khi một trong hai con số chưa được công bố cho đúng phạm vi ấy. Tổng nguồn vốn ÷ kinh phí hỗ trợ là một con số khác, lớn hơn đúng 1.',
  },
  support_share: {
    is: 'Kinh phí hỗ trợ của một phần ÷ kinh phí hỗ trợ của cả chương trình × 100.',
    leavesOut: 'Chỉ tính từ những con số đúng đến chữ số cuối.',
  },
  state_share: {
    is: 'Kinh phí hỗ trợ ÷ tổng nguồn vốn × 100.',
    leavesOut: 'Không tính theo chương trình hay loại hình, vì không biết tổng nguồn vốn của từng phần.',
  },
  jobs: {
    is: 'Số lao động như nguồn đếm.',
    leavesOut: 'Nguồn không nói là việc làm mới hay được duy trì, thường xuyên hay thời vụ.',
  },
  jobs_itemised: {
    is: 'Cộng việc làm của những loại hình có công bố.',
    leavesOut: 'Bỏ ra ngoài mọi loại hình không công bố; không phải tổng của chương trình.',
  },
  fair_attendances: {
    is: 'Mỗi cơ sở dự mỗi kỳ hội chợ tính một lượt.',
    leavesOut: 'Không phải số cơ sở: một cơ sở có thể dự nhiều kỳ.',
  },
  fairs: {
    is: 'Số kỳ hội chợ triển lãm có cơ sở được hỗ trợ tham gia.',
    leavesOut: 'Không gồm kỳ bình chọn sản phẩm.',
  },
  trainees: {
    is: 'Số học viên các lớp tập huấn khởi sự doanh nghiệp.',
    leavesOut: 'Không phải số việc làm.',
  },
};

export const methodology = {
  title: 'Phương pháp',
  intro:
    'Trang này chỉ có những gì các nguồn đã công bố và những gì suy ra được chắc chắn từ đó. Không ước lượng, không chia đều, không nội suy.',
  basesTitle: 'Bốn căn cứ của một con số',
  bases: {
    published: 'Một nguồn viết ra con số này. Luôn kèm nguyên văn câu chứa nó.',
    derived:
      'Không nguồn nào viết ra, nhưng nó là hệ quả của những con số đã công bố. Luôn kèm công thức và từng số hạng.',
    register: 'Cộng từ danh sách đề án, khi danh sách đầy đủ. Bản phát hành này chưa có con số nào như vậy.',
    not_published: 'Không nguồn nào nêu và cũng không suy ra được. Khác với 0.',
  },
  rulesTitle: 'Các phép suy ra',
  rulesIntro: 'Một con số chỉ được suy ra bằng một trong các phép sau:',
  crossCheck:
    'Nếu có nhiều đường dẫn đến cùng một con số, các đường ấy phải cho kết quả khớp nhau. Nếu không khớp, cả hai được nêu ở trang Đối chiếu; phần mềm không tự chọn.',
  premisesTitle: 'Tiền đề',
  premisesIntro: 'Bảng chương trình × loại hình dựa trên các tiền đề sau. Con số nào dùng đến tiền đề đều ghi rõ.',
  boundsTitle: 'Làm tròn và biên',
  bounds: [
    'Nguồn in số tiền tròn đến 0,1 tỷ đồng thì con số thật có thể lệch tối đa 50 triệu đồng mỗi phía. Phép trừ dùng con số ấy cũng mang theo khoảng lệch ấy.',
    'Nguồn viết “trên” thì con số thật không nhỏ hơn; con số trừ đi nó thì không lớn hơn.',
    'Nguồn viết “khoảng” thì không biết sai số, nên không suy ra gì từ con số ấy.',
    'Tổng nguồn vốn bằng kinh phí hỗ trợ cộng vốn đối ứng. Đẳng thức này được kiểm tra ở trang Đối chiếu nhưng không dùng để suy ra: có nguồn làm tròn hoặc viết “trên”, nên dùng nó sẽ tỏ ra chính xác hơn chính nguồn.',
  ],
  timeTitle: 'Thời gian',
  timeStated: (periods: string) =>
    `Các nguồn chỉ công bố số liệu của những thời kỳ sau: ${periods}. Không nguồn nào công bố số liệu từng năm.`,
  timeDerived: (periods: string) =>
    `Số liệu của ${periods} là hiệu của hai thời kỳ đã công bố. Phép trừ chỉ đúng khi hai tài liệu cùng nói về một phạm vi; không nguồn nào nói rõ điều đó, nên các con số ấy đều kèm lời nhắc.`,
  definitionsTitle: 'Mỗi con số đo gì',
  definitionIs: 'Cách tính',
  definitionLeavesOut: 'Không bao gồm',
  limitsTitle: 'Giới hạn của các nguồn',
  limitsSources: 'Mỗi nguồn có giới hạn riêng, ghi ở trang Nguồn.',
  limitsNamed: (named: string, total: string, withMoney: string) =>
    `Nguồn nêu tên ${named} trong ${total} đề án; ${withMoney} đề án có công bố số tiền.`,
  limitsPlaces: (placed: string, total: string) =>
    `${placed} trong ${total} đề án có nơi thực hiện được công bố, nên không có bản đồ theo huyện: tô màu một bản đồ như vậy là bịa.`,
  limitsDistricts: 'Cấp huyện bị bãi bỏ từ ngày 1/7/2025; tên huyện ở đây là tên trước ngày đó.',
  capsTitle: 'Mức hỗ trợ tối đa theo quy định quốc gia',
  capsIntro:
    'Để người đọc có cái so sánh. Đây là mức của khuyến công quốc gia; mức riêng của tỉnh cho khuyến công địa phương không tìm thấy.',
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
  moreTitle: 'Cần gì để nói được nhiều hơn',
  more: [
    'Danh sách đầy đủ các đề án: tên, đơn vị thụ hưởng, năm, nơi thực hiện, kinh phí hỗ trợ, vốn đối ứng, việc làm.',
    'Loại hình của những đề án mà nguồn chưa phân loại.',
    'Vốn đối ứng theo chương trình và loại hình.',
    'Cách đếm việc làm.',
  ],
  definitions,
};
