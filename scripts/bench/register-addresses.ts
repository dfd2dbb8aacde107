import { sorts, wholeRegister } from '@/lib/domain/register/register-query';
import { registerSearch } from '@/lib/schemas/register-query';
import { categories } from '@/lib/vocabulary/category';
import { programmes } from '@/lib/vocabulary/programme';
import { generatedDataset } from '../generated/generated-dataset';
import { type Random, randomFrom } from '../illustrative/random';

const { slug, period, districts } = generatedDataset;
const years = Array.from({ length: period.to - period.from + 1 }, (_, index) => period.from + index);

export const registerPath = `/vi/${slug}/schemes`;

/** Some of a list, in its order: from `least` to `most` of them. */
function some<Item>(random: Random, items: readonly Item[], least: number, most: number): readonly Item[] {
  const wanted = new Set<Item>();
  const count = random.whole(least, most);
  while (wanted.size < count) wanted.add(random.one(items));
  return items.filter((item) => wanted.has(item));
}

/** Gives texts of which no two are the same. Throws where it cannot find another one. */
export function everNew(make: (random: Random) => string, seed = 1): () => string {
  const random = randomFrom(seed);
  const given = new Set<string>();
  return () => {
    for (let attempt = 0; attempt < 10_000; attempt++) {
      const text = make(random);
      if (given.has(text)) continue;
      given.add(text);
      return text;
    }
    throw new Error('there are no more addresses that were not asked for yet');
  };
}

/** A page of the register as readers narrow it: some types and years, now and then a programme, now and then sorted. */
export const filteredPage = (random: Random): string =>
  `${registerPath}?${registerSearch({
    ...wholeRegister,
    programme: random.chance(30) ? [random.one(programmes)] : [],
    category: some(random, categories, 1, 3),
    year: some(random, years, 1, 4),
    sort: random.chance(30) ? random.one(sorts) : null,
  })}`;

/** A page under filters by so many keys: type, then year, then district. */
export const pageUnder =
  (filters: 1 | 2 | 3) =>
  (random: Random): string =>
    `${registerPath}?${registerSearch({
      ...wholeRegister,
      category: some(random, categories, 1, 3),
      year: filters > 1 ? some(random, years, 1, 4) : [],
      district:
        filters > 2
          ? some(
              random,
              districts.map(({ code }) => code),
              1,
              12,
            )
          : [],
    })}`;

/** A breakdown by one to three dimensions, of one to three types, now and then of one programme. */
export function breakdown(random: Random): string {
  const by = some(random, ['programme', 'category', 'year', 'district', 'period'], 1, 3);
  const parameters = [
    ...some(random, categories, 1, 3).map((category) => `category=${category}`),
    ...(random.chance(50) ? [`programme=${random.one(programmes)}`] : []),
  ];
  return `/api/v1/${slug}/summary.json?by=${by.join(',')}&${parameters.join('&')}`;
}
