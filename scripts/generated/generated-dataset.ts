import type { Dataset } from '@/lib/domain/publication';
import { asciiSlug } from '@/lib/ingest/judge/ascii-slug';
import { weightedDistricts, wholeProvince } from '../illustrative/districts';

/** An invented province of the generated register: its districts, and where a scheme for all of them together is. */
interface GeneratedProvince {
  readonly name: string;
  /** How much of the country's industry it has. */
  readonly weight: number;
  readonly districts: readonly GeneratedDistrict[];
  readonly whole: GeneratedDistrict;
}

interface GeneratedDistrict {
  readonly code: string;
  readonly name: string;
  readonly weight: number;
}

// Words that introduce an example: no place in Việt Nam is called so.
const provinceNames = [
  ...['Thí Dụ', 'Chẳng Hạn', 'Giả Sử', 'Ước Lệ', 'Mô Phỏng', 'Phỏng Chừng'],
  ...['Tỉ Như', 'Minh Họa', 'Bịa Đặt', 'Tạm Gọi', 'Nghĩ Ra', 'Thử Nghiệm'],
];

const districtIn = (province: string, { name, weight }: { name: string; weight: number }): GeneratedDistrict => {
  // Registers are read without the kind of a place, so that it would not come back.
  const full = `${name.replace(/^(?:Thành phố|Thị xã) /, '')} (${province})`;
  return { code: asciiSlug(full), name: full, weight };
};

export const generatedProvinces: readonly GeneratedProvince[] = provinceNames.map((name, index) => ({
  name,
  weight: 30 - 2 * index,
  districts: weightedDistricts.map((district) => districtIn(name, district)),
  whole: districtIn(name, { ...wholeProvince, weight: 0 }),
}));

/** A national register of an invented country: twelve provinces, 144 districts, ten years. */
export const generatedDataset: Dataset = {
  slug: 'tuong-tuong-2016-2025',
  province: 'Đất nước Tưởng Tượng',
  codePrefix: 'TUONG-TUONG-2016-2025',
  period: { from: 2016, to: 2025 },
  agency: {
    vi: 'Cục Khuyến công Tưởng Tượng (không có thật)',
    en: 'Imaginary Agency for Industrial Promotion (invented)',
  },
  isIllustrative: true,
  coverage: 'complete',
  yearMeaning: 'planned',
  jobsMeaning: 'created',
  districts: generatedProvinces
    .flatMap(({ districts, whole }) => [...districts, whole])
    .map(({ code, name }) => ({ code, name }))
    .sort((a, b) => (a.code < b.code ? -1 : 1)),
};
