import type { District } from '@/lib/domain/district';
import type { Scheme } from '@/lib/domain/scheme';
import { categories } from '@/lib/vocabulary/category';
import { programmes } from '@/lib/vocabulary/programme';
import { randomFrom } from '../illustrative/random';

const syllables =
  'An Bắc Bình Cao Châu Chi Đại Đào Đình Đông Đức Gia Giang Hà Hải Hiệp Hoà Hồng Hùng Hưng Khánh Kim Lan Lăng Lâm Liên Lộc Long Mai Minh Mỹ Nam Nghĩa Ngọc Nguyên Nhật Phong Phú Phúc Quang Quốc Quý Sơn Tâm Tân Thái Thanh Thành Thắng Thiên Thịnh Thuận Tiến Trà Tràng Trung Trường Tuyên Văn Vân Việt Vĩnh Xuân Yên'.split(
    ' ',
  );
const works = ['Hỗ trợ ứng dụng máy móc thiết bị tiên tiến', 'Xây dựng mô hình trình diễn kỹ thuật', 'Hỗ trợ máy'];
const doings = ['trong sản xuất', 'trong chế biến', 'vào đóng gói', 'cho dây chuyền', 'trong gia công'];
const goods =
  'chè xanh;gạo;miến dong;cao khô;hồi;quế;gạch không nung;đồ gỗ mỹ nghệ;cơ khí;nước mắm;hạt điều;cà phê;tiêu;mật ong;mây tre đan;gốm sứ;thép;nhựa;may mặc;giày da'.split(
    ';',
  );
const forms = ['Công ty TNHH', 'Hợp tác xã', 'Công ty cổ phần', 'Hộ kinh doanh', 'Doanh nghiệp tư nhân'];

export const benchYears = { from: 2016, to: 2025 } as const;

/** Seven hundred districts, a country's. */
export const benchDistricts: readonly District[] = Array.from({ length: 700 }, (_, index) => ({
  code: String(index + 1).padStart(3, '0'),
  name: `${syllables[index % syllables.length]} ${syllables[Math.floor(index / syllables.length)]}`,
}));

/** Invented schemes of a country, the same each time, in pieces of a thousand as a store gives them. */
export function* benchSchemes(rows: number): Generator<readonly Scheme[]> {
  const { whole } = randomFrom(20_260_101);
  const random = (size: number) => whole(0, size - 1);
  const one = <Item>(items: readonly Item[]): Item => items[random(items.length)] as Item;
  const name = (words: number) => Array.from({ length: words }, () => one(syllables)).join(' ');
  const amount = (most: number) => (random(20) === 0 ? null : (1 + random(most)) * 500_000);
  const scheme = (row: number): Scheme => {
    const year = benchYears.from + random(benchYears.to - benchYears.from + 1);
    const programme = random(5) === 0 ? programmes[0] : programmes[1];
    const [support, counterpart] = [amount(600), amount(4_000)];
    return {
      code: `VN-${programme.toUpperCase()}-${year}-${String(row + 1).padStart(7, '0')}`,
      status: 'named',
      programme,
      category: categories[Math.min(random(10), random(10))] ?? 'machinery',
      title: `${one(works)} ${one(doings)} ${one(goods)} tại xã ${name(2)}`,
      titleIsDescriptive: false,
      recipient: `${one(forms)} ${name(3)}`,
      legalForm: null,
      place: `xã ${name(2)}`,
      district: random(50) === 0 ? null : one(benchDistricts),
      year: random(50) === 0 ? null : year,
      support,
      counterpart,
      total: support === null || counterpart === null ? null : support + counterpart,
      jobs: random(10) === 0 ? null : random(60),
      decision: null,
      decidedOn: null,
      acceptedOn: null,
      sourceIds: ['register'],
      quote: null,
    };
  };
  for (let from = 0; from < rows; from += 1000) {
    yield Array.from({ length: Math.min(1000, rows - from) }, (_, index) => scheme(from + index));
  }
}
