import type { Basis } from '@/lib/vocabulary/basis';
import type { CategoryOrRemainder } from '@/lib/vocabulary/category';
import type { LegalForm } from '@/lib/vocabulary/legal-form';
import type { Measure, Unit } from '@/lib/vocabulary/measure';
import type { Programme } from '@/lib/vocabulary/programme';
import type { Qualifier } from '@/lib/vocabulary/qualifier';
import type { SchemeStatus } from '@/lib/vocabulary/scheme-status';
import type { SourceKind } from '@/lib/vocabulary/source-kind';

interface VocabularyMessages {
  programme: Record<Programme, string>;
  programmeShort: Record<Programme, string>;
  category: Record<CategoryOrRemainder, string>;
  status: Record<SchemeStatus, string>;
  legalForm: Record<LegalForm, string>;
  basis: Record<Basis, string>;
  qualifier: Record<Qualifier, string>;
  sourceKind: Record<SourceKind, string>;
  measure: Record<Measure, string>;
  /** Written behind a number. */
  unit: Record<Unit, string>;
  /** What is counted, behind a count. */
  counted: Partial<Record<Measure, (count: number) => string>>;
}

export const vocabulary: VocabularyMessages = {
  programme: {
    kcqg: 'Khuyến công quốc gia',
    kcdp: 'Khuyến công địa phương',
  },
  programmeShort: {
    kcqg: 'Quốc gia',
    kcdp: 'Địa phương',
  },
  category: {
    technical_demonstration: 'Xây dựng mô hình trình diễn kỹ thuật',
    machinery: 'Ứng dụng máy móc thiết bị tiên tiến',
    cleaner_production: 'Sản xuất sạch hơn, xử lý ô nhiễm',
    typical_products: 'Phát triển sản phẩm công nghiệp nông thôn tiêu biểu',
    clusters_linkages: 'Liên doanh, liên kết, cụm công nghiệp',
    vocational_training: 'Đào tạo nghề, truyền nghề',
    management_capacity: 'Nâng cao năng lực quản lý',
    advisory: 'Tư vấn, trợ giúp',
    information: 'Thông tin, truyền thông',
    programme_management: 'Nâng cao năng lực tổ chức thực hiện',
    not_itemised: 'Chưa phân loại trong nguồn',
  },
  status: {
    named: 'Được nêu tên',
    counted: 'Chỉ được đếm',
  },
  legalForm: {
    enterprise: 'Doanh nghiệp',
    cooperative: 'Hợp tác xã',
    household_business: 'Hộ kinh doanh',
  },
  basis: {
    published: 'Công bố',
    derived: 'Suy ra',
    register: 'Cộng từ danh sách đề án',
    not_published: 'Chưa công bố',
  },
  qualifier: {
    exact: 'nguồn viết đúng con số này',
    about: 'nguồn viết “khoảng”',
    at_least: 'nguồn viết “trên”',
    rounded_100m: 'nguồn làm tròn đến 0,1 tỷ đồng',
  },
  sourceKind: {
    'news-article': 'Bài báo',
    'agency-news': 'Tin của cơ quan quản lý',
    'acceptance-notice': 'Thông báo nghiệm thu',
    register: 'Danh sách đề án do cơ quan công bố',
  },
  measure: {
    schemes: 'Số đề án',
    support: 'Kinh phí khuyến công hỗ trợ',
    counterpart: 'Vốn đối ứng của cơ sở',
    total_capital: 'Tổng nguồn vốn',
    leverage_ratio: 'Hệ số huy động vốn',
    support_share: 'Tỷ trọng trong kinh phí hỗ trợ',
    state_share: 'Phần vốn nhà nước trong tổng nguồn vốn',
    jobs: 'Việc làm',
    jobs_itemised: 'Việc làm ở các loại hình có số liệu',
    fair_attendances: 'Lượt cơ sở dự hội chợ',
    fairs: 'Kỳ hội chợ',
    trainees: 'Học viên tập huấn',
  },
  unit: {
    vnd: 'triệu đồng',
    count: '',
    ratio: 'đồng trên mỗi đồng hỗ trợ',
    percent: '',
  },
  counted: {
    schemes: () => 'đề án',
    jobs: () => 'lao động',
    jobs_itemised: () => 'lao động',
    fair_attendances: () => 'lượt cơ sở',
    fairs: () => 'kỳ hội chợ',
    trainees: () => 'học viên',
  },
};
