import type { Coverage } from '@/lib/vocabulary/coverage';

export const overview = {
  title: (province: string, period: string) => `Khuyến công ${province} ${period}`,
  /** {leverage} is the figure. */
  leverage: 'Cứ 1 đồng vốn nhà nước có {leverage} đồng của cơ sở',
  leverageNote: 'Nguồn viết “{published}”; lấy vốn của các cơ sở chia cho vốn nhà nước thì được {computed}.',
  lede: {
    listed: (province: string) =>
      `Nhà nước hỗ trợ các cơ sở công nghiệp nông thôn ở ${province} mua máy, làm mô hình trình diễn, đưa sản phẩm đi hội chợ. Dưới đây là những gì các nguồn đã công bố: tiền của ai, chi cho việc gì, được bao nhiêu việc làm, các cơ sở góp bao nhiêu vốn.`,
    complete: (province: string) =>
      `Nhà nước hỗ trợ các cơ sở công nghiệp nông thôn ở ${province} mua máy, làm mô hình trình diễn, đưa sản phẩm đi hội chợ. Cộng từng đề án trong danh sách thì biết: tiền của ai, chi cho việc gì, năm nào, ở đâu, được bao nhiêu việc làm, các cơ sở góp bao nhiêu vốn.`,
    partial: (province: string) =>
      `Nhà nước hỗ trợ các cơ sở công nghiệp nông thôn ở ${province} mua máy, làm mô hình trình diễn, đưa sản phẩm đi hội chợ. Danh sách đề án chưa đủ, nên các tổng dưới đây chỉ là mức ít nhất: tiền của ai, chi cho việc gì, năm nào, ở đâu, được bao nhiêu việc làm, các cơ sở góp bao nhiêu vốn.`,
  } satisfies Record<Coverage, (province: string) => string>,
  headline: 'Những con số chính',
  schemes: 'Đề án',
  support: 'Kinh phí khuyến công hỗ trợ',
  counterpart: 'Vốn đối ứng của cơ sở',
  totalCapital: 'Tổng nguồn vốn',
  jobs: 'Việc làm',
  jobsItemised: 'Việc làm ở các loại hình có số liệu',
  jobsNote: 'cả chương trình:',
  fairs: 'Lượt cơ sở dự hội chợ',
  fairsAt: 'tại {fairs} kỳ hội chợ',
  byProgramme: '{kcqg} quốc gia, {kcdp} địa phương',
  stateShare: 'vốn nhà nước chiếm {share}',
  trainees: 'học viên tập huấn, {period}',
  narrow: {
    title: 'Lọc theo chương trình, loại hình',
    apply: 'Lọc',
    clear: 'Bỏ mọi bộ lọc',
    programme: 'Chương trình',
    category: 'Loại hình hoạt động',
    current: 'Đang lọc',
    remove: 'bỏ bộ lọc này',
    all: 'Toàn bộ chương trình',
  },
  chartsTitle: 'Biểu đồ',
  named: (named: string, total: string) => `Nguồn nêu tên ${named} trong ${total} đề án`,
  namedIntro:
    'Những đề án còn lại chỉ được đếm trong tổng số: biết chương trình và loại hình (nếu nguồn có phân loại), không biết tên, đơn vị thụ hưởng, năm và nơi thực hiện.',
  register: (total: string) => `Danh sách có ${total} đề án`,
  registerIntro: {
    complete:
      'Danh sách có mọi đề án của giai đoạn. Các con số trên trang này cộng từ đó; có thể xem từng đề án, lọc và tải về.',
    partial:
      'Danh sách chưa có mọi đề án của giai đoạn, nên các tổng trên trang này là “ít nhất”. Có thể xem từng đề án, lọc và tải về.',
  },
  namedAll: 'Xem danh sách đề án',
};
