import type { MoneyUnit } from '@/lib/vocabulary/money-unit';
import type { RegisterDescription } from '../register-reading';
import type { Attributes } from '../rows/attributes';
import { unitInText } from '../units/unit-in-text';
import { programmesIn } from '../values/programmes-in';
import { containsWords } from '../words/contains-words';
import { foldWords } from '../words/fold-words';
import { periodOf } from './period-of';
import { provinces } from './provinces';

interface DescribedByTitles {
  readonly description: Pick<RegisterDescription, 'province' | 'period'>;
  readonly unit: MoneyUnit | null;
  /** What the titles say of every row: "khuyến công quốc gia năm 2020". */
  readonly attributes: Attributes;
}

// What a document is attached to has its own years and programmes.
const reference = /\b(?:kem theo|ban hanh|quyet dinh so|cong van|bao cao so|to trinh|ngay|thang)\b/;
const ofYear = /\b(?:nam|year|in)(?: ke hoach)? ((?:19|20)\d\d)\b/g;
// "Chương trình mục tiêu quốc gia" is another programme.
const ofPromotion = /\b(?:khuyen cong (?:quoc gia|dia phuong)|national programme|local programme)\b/;
const names = provinces.map((name) => ({ name, words: foldWords(name) }));

function provinceIn(words: string): string | null {
  const found = names.find(
    ({ words: name }) =>
      containsWords(words, `tinh ${name}`) ||
      containsWords(words, `thanh pho ${name}`) ||
      containsWords(words, `${name} province`),
  );
  return found?.name ?? null;
}

/** The only value of all, or `null`. */
const only = <Value>(values: readonly Value[]): Value | null => {
  const different = [...new Set(values)];
  return different.length === 1 ? (different[0] ?? null) : null;
};

/** What the lines above a header tell: the province, the period, the unit of money, a programme or year of all rows. */
export function describeByTitles(lines: readonly string[]): DescribedByTitles {
  const titles = lines.map((text) => ({ text, words: foldWords(text) })).filter(({ words }) => !reference.test(words));
  const period = titles.map(({ text }) => periodOf(text)).find((found) => found !== null) ?? null;
  const programme = only(titles.flatMap(({ words }) => (ofPromotion.test(words) ? programmesIn(words) : [])));
  const year = period
    ? null
    : only(titles.flatMap(({ words }) => [...words.matchAll(ofYear)].map(([, found]) => found)));
  return {
    description: {
      province: lines.map((text) => provinceIn(foldWords(text))).find((name) => name !== null) ?? null,
      period,
    },
    unit: lines.map((text) => unitInText(text, 'title').unit).find((unit) => unit !== null) ?? null,
    attributes: { ...(programme ? { programme } : {}), ...(year ? { year: Number(year) } : {}) },
  };
}
