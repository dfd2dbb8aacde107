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
      schemes: '{kcdp} trong {total} đề án thuộc khuyến công địa phương',
    },
    notes: [],
  },
  byCategory: {
    title: 'Theo loại hình hoạt động',
    finding: {
      support: '{topShare} kinh phí hỗ trợ dành cho một loại hình: {topName}',
      schemes: '{top} trong {total} đề án thuộc cùng một loại hình: {topName}',
    },
    notes: [],
  },
  capital: {
    title: 'Tổng nguồn vốn từ đâu',
    finding: {
      total_capital: 'Nhà nước góp {stateShare} tổng nguồn vốn, các cơ sở góp phần còn lại',
    },
    notes: ['Không nguồn nào tách vốn của các cơ sở theo chương trình hay loại hình.'],
  },
  jobsByCategory: {
    title: 'Việc làm theo loại hình',
    finding: {
      jobs: 'Việc làm cho {itemised} lao động, chỉ tính những loại hình có số liệu',
    },
    notes: [
      'Nguồn không nói rõ cách đếm việc làm. Tổng số việc làm của cả chương trình trong giai đoạn này chưa được công bố; cộng các dòng có số liệu không ra tổng ấy.',
    ],
  },
  overTime: {
    title: 'Theo thời gian',
    finding: {
      support: 'Nhà nước hỗ trợ {first} triệu đồng ({firstPeriod}) và {last} triệu đồng ({lastPeriod})',
      schemes: '{first} đề án ({firstPeriod}) và {last} đề án ({lastPeriod})',
      counterpart: 'Các cơ sở góp {first} triệu đồng ({firstPeriod}) và {last} triệu đồng ({lastPeriod})',
      total_capital: 'Tổng nguồn vốn: {first} triệu đồng ({firstPeriod}) và {last} triệu đồng ({lastPeriod})',
    },
    notes: [
      'Không nguồn nào công bố số liệu chung của từng năm. Con số nằm ở diện tích cột, bề ngang là số năm; chiều cao không phải là số liệu của một năm.',
      'Phần cuối là số của cả giai đoạn trừ đi những năm đầu. Hai số ấy lấy từ hai tài liệu, nên phép trừ chỉ đúng khi cả hai cùng nói về một phạm vi.',
    ],
  },
};

export const charts = {
  byId,
  remainderNote:
    'Nguồn nêu tổng số nhưng không phân loại hết. Phần chưa phân loại đứng thành một dòng riêng, nên các dòng luôn cộng đúng bằng tổng.',
  measureSwitch: 'Xem biểu đồ theo',
  table: 'Bảng số liệu',
  source: 'Nguồn',
  download: 'Tải số liệu',
  picture: 'Tải hình (SVG)',
  pictureFailed: 'Chưa vẽ được biểu đồ; bảng dưới đây có đủ các con số.',
  whole: 'Cả giai đoạn',
  row: 'Mục',
  amount: 'Con số',
  basis: 'Căn cứ',
  partialTotal: 'Cộng các dòng có số liệu',
  establishments: 'Cơ sở công nghiệp nông thôn',
  datedSchemes: 'Đề án có ghi năm',
  notSplit: 'Không nguồn nào tách con số này theo lựa chọn đang xem.',
  key: 'Chú giải',
  keyPublished: 'số công bố',
  keyDerived: 'số suy ra',
  keyBounds: 'khoảng chứa con số thật',
  keyRemainder: 'chưa phân loại trong nguồn',
  keyNotPublished: 'chưa công bố',
  keyArea: (amount: string) => `diện tích này là ${amount}`,
  keyDatedScheme: 'đề án được nêu tên, có ghi năm',
  keyboard: 'Dùng phím mũi tên để đọc từng phần của biểu đồ.',
  subtitle: (measure: string, unit: string, place: string, period: string) =>
    `${measure}${unit ? `, ${unit}` : ''} · ${place}, ${period}`,
};
