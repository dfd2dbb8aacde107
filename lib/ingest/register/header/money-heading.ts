import type { HeadingMeaning } from './heading-meaning';

// Asked for, planned, settled or paid out so far is not what was granted; a share is no amount.
const otherAmounts =
  /\b(?:de nghi|du kien|dang ky|quyet toan|giai ngan|da cap|con lai|ty le|luy ke|tam ung|thanh toan|khac)\b/;
const money = /\b(?:kinh phi|von|ngan sach|so tien|muc|nguon|nguon von)\b/;
const counterpart = /\bdoi ung\b|\btu co\b|\bdong gop\b/;
const state = /\b(?:khuyen cong|ngan sach|nha nuoc)\b/;
const national = /\b(?:quoc gia|trung uong)\b/;
const local = /\b(?:dia phuong|tinh)\b/;

interface MoneyHeading {
  readonly meaning: HeadingMeaning;
  readonly isLesser: true;
  readonly doubtful: readonly [];
}

const lesser = (meaning: HeadingMeaning): MoneyHeading => ({ meaning, isLesser: true, doubtful: [] });

/** Long-winded headings of money, by their words (folded): "Kinh phí hỗ trợ từ nguồn khuyến công địa phương năm 2019". */
export function moneyHeading(words: string): MoneyHeading | null {
  if (!money.test(words) || otherAmounts.test(words)) return null;
  if (counterpart.test(words)) return /\btong\b|\bho tro\b/.test(words) ? null : lesser({ column: 'counterpart' });
  if (!/\bho tro\b/.test(words) || !state.test(words)) return null;
  if (national.test(words) === local.test(words)) return lesser({ column: 'support' });
  return lesser({ column: 'support', programme: national.test(words) ? 'kcqg' : 'kcdp' });
}
