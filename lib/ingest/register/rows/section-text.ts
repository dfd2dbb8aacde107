import { categoryOf } from '../values/category-of';
import { districtOf } from '../values/district-of';
import { programmeOf } from '../values/programme-of';
import { programmesIn } from '../values/programmes-in';
import { foldWords } from '../words/fold-words';
import type { Attributes } from './attributes';

export interface SectionText {
  readonly attributes: Attributes;
  /** It says nothing but its attributes: no scheme is called so. */
  readonly isPure: boolean;
  /** The number of schemes that it states: "(6 đề án)". */
  readonly schemes: number | null;
}

const lead = /^[\s+–-]*(?:(?:trong đó|gồm|of which)\s*:?\s*)?[\s+–-]*/iu;
const years = /\b(?:19|20)\d\d\b/g;
const count = /\b(\d{1,6}) (?:de an|schemes?|nhiem vu)\b/;
const programmeWords = /\b(?:khuyen cong )?(?:quoc gia|dia phuong|trung uong|tinh|national|local)(?: programme)?\b/g;
const filler =
  /\b(?:cac|de an|nguon|kinh phi|von|chuong trinh|ho tro|tu|thuoc|khuyen cong|ngan sach|noi dung|hoat dong|phan|muc|ke hoach|thuc hien|nam|trieu dong|dong|tong|cong|so|schemes?|year|dot \d|\d+)\b/g;
const district = /^(?:huyện|thành phố|thị xã|quận|tp|tx)[\s.]+\p{L}+(?:\s+\p{L}+){0,3}$/iu;

/** What a section's words say: programme, activity, year, district. Takes clean text without its ordinal. */
export function sectionText(label: string): SectionText {
  const text = label
    .slice(0, 300)
    .replace(lead, '')
    .replace(/(?<![\s:.;-])[\s:.;-]+$/u, '');
  const words = foldWords(text);
  const schemes = count.exec(words)?.[1];
  const named = programmesIn(words);
  const programme = named.length === 1 ? named[0] : named.length === 0 ? (programmeOf(text) ?? undefined) : undefined;
  const found = new Set(words.match(years) ?? []);
  const year = found.size === 1 ? Number([...found][0]) : undefined;
  const isDistrict = district.test(text);
  const bare = words
    .replace(count, ' ')
    .replace(/\b(?:nam )?(?:19|20)\d\d\b/g, ' ')
    .replace(programmeWords, ' ');
  const activity = isDistrict ? null : categoryOf(bare.replace(/ +/g, ' ').trim());
  const attributes: Attributes = {
    ...(programme && !isDistrict ? { programme } : {}),
    ...(activity ? { category: activity.category } : {}),
    ...(year === undefined ? {} : { year }),
    ...(isDistrict ? { district: districtOf(text) } : {}),
  };
  const hasAny = Object.keys(attributes).length > 0;
  const rest = bare.replace(filler, ' ').trim();
  const isPure = hasAny && (isDistrict || activity?.isExact === true || (!activity && rest === ''));
  return { attributes, isPure, schemes: schemes === undefined ? null : Number(schemes) };
}
