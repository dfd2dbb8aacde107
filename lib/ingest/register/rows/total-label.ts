import { foldWords } from '../words/fold-words';
import type { Attributes } from './attributes';
import { labelOf } from './label';
import { sectionText } from './section-text';

export interface TotalLabel {
  /** "Tổng cộng", "Toàn tỉnh": of everything, rather than of what stands nearest. */
  readonly isGrand: boolean;
  readonly attributes: Attributes;
  /** The section that it names by its ordinal: "Cộng I". */
  readonly ordinal: string | null;
  readonly schemes: number | null;
  /** Every word of it is understood; else it may be a title: "Tổng kết công tác khuyến công". */
  readonly isUnderstood: boolean;
}

// "Công ty" is no "Cộng", so that diacritics count where a text has any.
const written =
  /^(tổng\s*cộng|tổng\s*số|tổng|cộng|toàn\s+tỉnh|lũy\s+kế|grand\s+total|sub-?\s?total|total|sum)(?!\p{L})(?!\s+công\s+ty)/iu;
const plain = /^(tong\s*cong|tong\s*so|tong|cong|toan\s+tinh)(?![a-z])(?!\s+cong\s+ty|\s+ty\b)/i;
const small = /^(?:cộng|cong|sub)/iu;
const filler =
  /\b(?:cac|toan tinh|toan|chung|lai|kinh phi|von|so|nguon|muc|phan|nhom|trang|giai doan|va|cua|nam|de an|trong|ho tro|thuc hien|dau tu|khuyen cong|bang so|tong|cong|schemes?|all|of|\d+|[ivx]+|[a-h])\b/g;

/** What a total's label sums, or `null` where the text is no such label. Takes clean text. */
export function totalLabel(label: string): TotalLabel | null {
  if (label.length > 150) return null;
  const { text } = labelOf(label);
  const found = written.exec(text) ?? (/[^\p{ASCII}]/u.test(text) ? null : plain.exec(text));
  if (!found) return null;
  const rest = text.slice(found[0].length);
  const { attributes, schemes } = sectionText(rest.replace(/^[\s:.,-]+/, ''));
  const words = foldWords(rest);
  const isUnderstood = Object.keys(attributes).length > 0 || words.replace(filler, ' ').trim() === '';
  const ordinal = /^(?:mục|phần|nhóm|muc|phan|nhom)?\s*\(?([IVX]{1,7}|[A-HĐ]|\d{1,2}(?:\.\d{1,2})?)\)?[\s.:]*$/u.exec(
    rest.trim(),
  )?.[1];
  return { isGrand: !small.test(found[0]), attributes, ordinal: ordinal ?? null, schemes, isUnderstood };
}
