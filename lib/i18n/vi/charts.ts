import type { ChartId } from '@/lib/domain/charts/chart-model';
import type { Measure } from '@/lib/vocabulary/measure';

interface ChartMessages {
  /** What the chart shows, for where its finding cannot be told. */
  title: string;
  /** The finding by measure; {…} are figures. Only for the whole programme. */
  finding: Partial<Record<Measure, string>>;
  notes: string[];
}

const byId: Record<ChartId, ChartMessages> = {
  byProgramme: {
    title: 'Theo chương trình',
    finding: {
      support: 'Ngân sách địa phương chi {kcdpShare} kinh phí hỗ trợ, ngân sách trung ương {kcqgShare}',
      schemes: '{kcdp} trong {total} đề án do chương trình địa phương chi trả',
    },
    notes: [],
  },
  byCategory: {
    title: 'Theo loại hình hoạt động',
    finding: {
      support: '{topShare} kinh phí hỗ trợ dành cho một loại hình: {topName}',
      schemes: '{top} trong {total} đề án thuộc một loại hình: {topName}',
    },
    notes: [
      'Nguồn nêu tổng số nhưng không phân loại hết. Phần chưa phân loại được giữ thành một dòng riêng, nên các dòng luôn cộng đúng bằng tổng.',
    ],
  },
  capital: {
    title: 'Tổng nguồn vốn từ đâu mà có',
    finding: {
      total_capital: 'Nhà nước góp {stateShare} tổng nguồn vốn; phần còn lại là của các cơ sở',
    },
    notes: [
      'Vốn của cơ sở chỉ được công bố cho cả thời kỳ, chung mọi chương trình và loại hình; không nguồn nào chia nhỏ hơn.',
    ],
  },
  jobsByCategory: {
    title: 'Việc làm theo loại hình',
    finding: {
      jobs: 'Chỉ một số loại hình có số liệu việc làm, cộng lại được {itemised} lao động',
    },
    notes: [
      'Nguồn không nói rõ cách đếm việc làm. Tổng của cả chương trình chưa được công bố, nên phép cộng trên không phải là tổng ấy.',
    ],
  },
  overTime: {
    title: 'Theo thời gian',
    finding: {
      support: '{firstPeriod}: {first} triệu đồng; riêng {lastPeriod}: {last} triệu đồng',
      schemes: '{firstPeriod}: {first} đề án; riêng {lastPeriod}: {last} đề án',
      counterpart: '{firstPeriod}: {first} triệu đồng; riêng {lastPeriod}: {last} triệu đồng',
      total_capital: '{firstPeriod}: {first} triệu đồng; riêng {lastPeriod}: {last} triệu đồng',
    },
    notes: [
      'Không nguồn nào công bố số liệu từng năm. Diện tích mỗi cột là con số, bề ngang là số năm mà con số ấy bao trùm; chiều cao không phải là số của một năm.',
      'Phần cuối kỳ suy ra bằng cách lấy cả thời kỳ trừ đi những năm đầu; hai con số đến từ hai tài liệu, phải cùng nói về một phạm vi thì phép trừ mới đúng.',
    ],
  },
};

export const charts = {
  byId,
  measureSwitch: 'Biểu đồ đo',
  table: 'Bảng số liệu của biểu đồ',
  source: 'Nguồn',
  download: 'Tải số liệu',
  picture: 'Tải hình (SVG)',
  pictureFailed: 'Chưa vẽ được hình; bảng dưới đây có đủ các con số.',
  whole: 'Cả thời kỳ',
  row: 'Dòng',
  amount: 'Con số',
  basis: 'Căn cứ',
  partialTotal: 'Cộng các dòng có số liệu',
  establishments: 'Cơ sở công nghiệp nông thôn',
  stateNational: 'Ngân sách trung ương',
  stateLocal: 'Ngân sách địa phương',
  datedSchemes: 'Đề án có năm',
  notSplit: 'Không nguồn nào chia con số này theo lựa chọn hiện tại.',
  key: 'Chú giải',
  keyPublished: 'số công bố',
  keyDerived: 'số suy ra',
  keyBounds: 'biên của số được làm tròn',
  keyRemainder: 'chưa phân loại trong nguồn',
  keyNotPublished: 'chưa công bố',
  keyArea: (amount: string) => `diện tích này là ${amount}`,
  keyDatedScheme: 'đề án được nêu tên và có năm',
  keyboard: 'Dùng phím mũi tên để đọc từng phần của biểu đồ.',
  subtitle: (measure: string, unit: string, place: string, period: string) =>
    `${measure}${unit ? `, ${unit}` : ''} · ${place}, ${period}`,
};
