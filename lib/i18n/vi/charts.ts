import type { ChartId } from '@/lib/domain/charts/chart-model';
import type { ChartFormatId } from '@/lib/vocabulary/file-format';
import type { JobsMeaning, YearMeaning } from '@/lib/vocabulary/meaning';
import type { Measure } from '@/lib/vocabulary/measure';

interface ChartMessages {
  /** What the chart shows, for where its finding cannot be told. */
  title: string;
  /** The finding by measure; {…} are figures. Only for the whole programme. */
  finding: Partial<Record<Measure, string>>;
  /** The findings that a full register gives, in place of those or besides. */
  registerFinding: Partial<Record<Measure, string>>;
  notes: string[];
  /** The notes where there is a full register. */
  registerNotes: string[];
}

const districtNote = 'Huyện, thành phố là những đơn vị có trước ngày 1/7/2025.';

const yearMeaning: Record<YearMeaning, string> = {
  planned: 'Năm là năm kế hoạch của đề án.',
  accepted: 'Năm là năm đề án được nghiệm thu.',
  not_stated: 'Danh sách không nói rõ năm là năm kế hoạch hay năm nghiệm thu.',
};

const jobsMeaning: Record<JobsMeaning, string> = {
  created: 'Việc làm là số lao động được tạo thêm, như danh sách ghi ở từng đề án.',
  created_or_kept: 'Việc làm gồm cả việc làm mới và việc làm được giữ lại, như danh sách ghi ở từng đề án.',
  not_stated: 'Việc làm là con số danh sách ghi ở từng đề án; danh sách không nói rõ cách đếm.',
};

const byId: Record<ChartId, ChartMessages> = {
  byProgramme: {
    title: 'Theo chương trình',
    finding: {
      support: 'Ngân sách địa phương chi {kcdpShare} kinh phí hỗ trợ, ngân sách trung ương {kcqgShare}',
      schemes: '{kcdp} trong {total} đề án thuộc khuyến công địa phương',
    },
    registerFinding: {
      counterpart: 'Các cơ sở góp {total} triệu đồng, trong đó {kcdp} triệu đồng ở các đề án khuyến công địa phương',
      leverage_ratio:
        'Mỗi đồng hỗ trợ đi cùng {kcqg} đồng của cơ sở ở khuyến công quốc gia, {kcdp} đồng ở khuyến công địa phương',
      jobs: 'Việc làm cho {total} lao động, trong đó {kcdp} ở các đề án khuyến công địa phương',
    },
    notes: [],
    registerNotes: [],
  },
  byCategory: {
    title: 'Theo loại hình hoạt động',
    finding: {
      support: '{topShare} kinh phí hỗ trợ dành cho một loại hình: {topName}',
      schemes: '{top} trong {total} đề án thuộc cùng một loại hình: {topName}',
    },
    registerFinding: {
      counterpart: 'Các cơ sở góp vốn nhiều nhất cho một loại hình: {topName}, {top} triệu đồng',
    },
    notes: [],
    registerNotes: [],
  },
  byDistrict: {
    title: 'Theo huyện, thành phố',
    finding: {},
    registerFinding: {
      support: '{topName} dùng nhiều kinh phí nhất: {top} triệu đồng, {topShare} của cả chương trình',
      schemes: '{topName} có nhiều đề án nhất: {top} trong {total} đề án',
      counterpart: '{topName} góp nhiều vốn đối ứng nhất: {top} triệu đồng',
      leverage_ratio:
        '{topName} huy động được nhiều vốn nhất: {top} đồng của cơ sở cho mỗi đồng hỗ trợ, tính chung là {total} đồng',
      jobs: '{topName} có nhiều việc làm nhất: {top} lao động',
    },
    notes: [districtNote],
    registerNotes: [districtNote],
  },
  capital: {
    title: 'Tổng nguồn vốn từ đâu',
    finding: {
      total_capital: 'Nhà nước góp {stateShare} tổng nguồn vốn, các cơ sở góp phần còn lại',
    },
    registerFinding: {},
    notes: ['Không nguồn nào tách vốn của các cơ sở theo chương trình hay loại hình.'],
    registerNotes: [],
  },
  leverageByCategory: {
    title: 'Hệ số huy động vốn theo loại hình',
    finding: {},
    registerFinding: {
      leverage_ratio:
        'Mỗi đồng hỗ trợ đi cùng {total} đồng của cơ sở, nhiều nhất ở một loại hình: {topName}, {top} đồng',
    },
    notes: [],
    registerNotes: [],
  },
  jobsByCategory: {
    title: 'Việc làm theo loại hình',
    finding: {
      jobs: 'Việc làm cho {itemised} lao động, chỉ tính những loại hình có số liệu',
    },
    registerFinding: {
      jobs: 'Việc làm cho {total} lao động, nhiều nhất ở một loại hình: {topName}, {top} lao động',
    },
    registerNotes: [],
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
    registerFinding: {
      support: 'Nhà nước hỗ trợ nhiều nhất vào năm {topPeriod}: {top} triệu đồng',
      schemes: 'Nhiều đề án nhất là năm {topPeriod}: {top} đề án',
      counterpart: 'Các cơ sở góp nhiều vốn nhất vào năm {topPeriod}: {top} triệu đồng',
      total_capital: 'Tổng nguồn vốn lớn nhất là năm {topPeriod}: {top} triệu đồng',
      jobs: 'Nhiều việc làm nhất là năm {topPeriod}: {top} lao động',
    },
    registerNotes: [],
    notes: [
      'Không nguồn nào công bố số liệu chung của từng năm. Con số nằm ở diện tích cột, bề ngang là số năm; chiều cao không phải là số liệu của một năm.',
      'Phần cuối là số của cả giai đoạn trừ đi những năm đầu. Hai số ấy lấy từ hai tài liệu, nên phép trừ chỉ đúng khi cả hai cùng nói về một phạm vi.',
    ],
  },
  leverageOverTime: {
    title: 'Hệ số huy động vốn theo năm',
    finding: {},
    registerFinding: {
      leverage_ratio:
        'Mỗi đồng hỗ trợ huy động được nhiều vốn nhất vào năm {topName}: {top} đồng của cơ sở, cả giai đoạn là {total} đồng',
    },
    notes: [],
    registerNotes: [],
  },
};

const formats: Record<ChartFormatId, string> = {
  svg: 'Hình SVG',
  png: 'Hình PNG',
  pngLarge: 'Hình PNG nét gấp đôi',
  csv: 'CSV các số trên hình',
};

export const charts = {
  byId,
  /** A finding about the greatest, where some schemes lack an amount, a year or a place. */
  soFar: (finding: string) => `Theo số liệu hiện có: ${finding}`,
  yearMeaning,
  jobsMeaning,
  unplaced: 'Không ghi huyện, thành phố',
  undated: 'Không ghi năm',
  unplacedNote:
    'Đề án mà danh sách không ghi huyện, thành phố đứng thành một dòng riêng, nên các dòng luôn cộng đúng bằng tổng.',
  undatedNote: 'Đề án mà danh sách không ghi năm đứng thành một dòng riêng, nên các dòng luôn cộng đúng bằng tổng.',
  undatedAmount: (amount: string) => `Không ghi năm: ${amount}`,
  atLeastNote:
    'Có đề án thiếu số tiền, số lao động, năm hoặc huyện; con số thật ở những dòng ghi “ít nhất” có thể lớn hơn.',
  partialNote: 'Danh sách chưa có mọi đề án của giai đoạn, nên các tổng đều là “ít nhất”.',
  ratioNote:
    'Hệ số huy động vốn là tổng vốn đối ứng chia cho tổng kinh phí hỗ trợ của cùng các đề án, không phải trung bình cộng của các hệ số; vì vậy các dòng không cộng với nhau được.',
  ratioOpenNote: 'Có đề án thiếu số tiền, năm hoặc huyện, nên hệ số ghi “ít nhất” hay “khoảng” có thể khác hệ số thật.',
  overall: 'Tính chung',
  remainderNote:
    'Nguồn nêu tổng số nhưng không phân loại hết. Phần chưa phân loại đứng thành một dòng riêng, nên các dòng luôn cộng đúng bằng tổng.',
  measureSwitch: 'Xem biểu đồ theo',
  table: 'Bảng số liệu',
  source: 'Nguồn',
  /** The heading over all that can be done with a chart elsewhere. */
  take: 'Tải về, trích dẫn, nhúng',
  formats,
  summaryFiles: 'Bảng tổng hợp, có cả các chỉ tiêu khác:',
  pictureFailed: 'Chưa vẽ được biểu đồ; bảng dưới đây có đủ các con số.',
  pictureLate: 'Biểu đồ đang được vẽ; xin tải lại trang sau vài giây. Bảng dưới đây có đủ các con số.',
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
  keyRegister: 'số cộng từ danh sách đề án',
  keyUnplaced: 'danh sách không ghi ở đâu, khi nào',
  keyReference: 'tính chung',
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
