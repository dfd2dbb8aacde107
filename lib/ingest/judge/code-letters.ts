import type { CategoryOrRemainder } from '@/lib/vocabulary/category';
import type { Programme } from '@/lib/vocabulary/programme';

/** The letters of each type of activity in a scheme's code, from its Vietnamese name. Codes never change, so nor do these. */
const categoryLetters: Readonly<Record<CategoryOrRemainder, string>> = {
  technical_demonstration: 'TD', // trình diễn
  machinery: 'TB', // thiết bị
  cleaner_production: 'SX', // sản xuất sạch hơn
  typical_products: 'SP', // sản phẩm
  clusters_linkages: 'LK', // liên kết
  vocational_training: 'DT', // đào tạo
  management_capacity: 'QL', // quản lý
  advisory: 'TV', // tư vấn
  information: 'TT', // thông tin, truyền thông
  programme_management: 'TC', // tổ chức thực hiện
  not_itemised: 'KPL', // không phân loại
};

/** What the codes of one programme and type begin with: "TQ-2021-2025-KCDP-TB-". */
export const codeBeginning = (prefix: string, programme: Programme, category: CategoryOrRemainder): string =>
  `${prefix}-${programme.toUpperCase()}-${categoryLetters[category]}-`;
