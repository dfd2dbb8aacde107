import { brandCount, brandName } from '../generated/brand';
import { type Generation, generatedSchemes } from '../generated/generated-schemes';
import type { Random } from '../illustrative/random';

/** What many schemes' titles have. */
const commonWords = [
  ...['chế biến', 'sản xuất', 'ứng dụng', 'thiết bị', 'tiên tiến', 'máy móc', 'hỗ trợ', 'cơ sở', 'giai đoạn'],
  ...['trình diễn', 'mô hình', 'gỗ', 'chè', 'măng', 'gạch', 'nông sản', 'bao bì', 'mây tre', 'tỉnh', 'năm'],
];

/** Schemes whose brands are looked at: enough for all questions of a run. */
const lookedAt = 20_000;

/** Brands that a register has, of those that it has least often. */
function rareBrands(generation: Generation): readonly string[] {
  const rare = new Set(Array.from({ length: brandCount / 2 }, (_, index) => brandName(brandCount / 2 + index)));
  const found = new Set<string>();
  let looked = 0;
  for (const { title } of generatedSchemes(generation)) {
    const brand = /cơ sở (\w+)/.exec(title ?? '')?.[1];
    if (brand !== undefined && rare.has(brand)) found.add(brand);
    looked += 1;
    if (looked === lookedAt) break;
  }
  return [...found];
}

/** What a reader may search for, by how much of it there is: each makes another question each time, as far as it can. */
export function searchQuestions(generation: Generation): Readonly<Record<string, (random: Random) => string>> {
  const rare = rareBrands(generation);
  return {
    'selective words': (random) => `${rare.length < 200 ? `${random.one(commonWords)} ` : ''}${random.one(rare)}`,
    'common words': (random) => `${random.one(commonWords)} ${random.one(commonWords)} ${random.one(commonWords)}`,
    'absent words': (random) => `${random.one(commonWords)} wq${random.whole(1, 1e9)}`,
  };
}
