import { foldText } from '@/lib/domain/fold-text';
import type { MoneyUnit } from '@/lib/vocabulary/money-unit';
import { unitOf } from '../units/unit-of';

/** A number as it is written, by the Vietnamese reading ("." groups, "," decimals) and by the English one. */
export interface WrittenNumber {
  /** `null`: it cannot be read so. */
  readonly vietnamese: number | null;
  readonly english: number | null;
  readonly isNegative: boolean;
  /** The unit written behind it in its own cell: "170 triệu". */
  readonly unit: MoneyUnit | null;
}

const vietnamese = /^(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d{0,2}(?: \d{3})+)(?:,\d+)?$/;
const english = /^(?:\d+|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{0,2}(?: \d{3})+)(?:\.\d+)?$/;
const parts = /^([-−–(]?)\s*\+?\s*(\d[\d., ]*?)\s*(\p{L}[\p{L}. ]*)?(\)?)$/u;
const longest = 60;

/** The number behind a text, or `null` where it is none. Spaces group digits in both readings. */
export function writtenNumber(text: string): WrittenNumber | null {
  if (text.length > longest) return null;
  const found = parts.exec(foldText(text));
  if (!found) return null;
  const [, sign = '', digits = '', words = '', closing = ''] = found;
  if ((sign === '(') !== (closing === ')')) return null;
  const unit = words === '' ? null : unitOf(words);
  if (words !== '' && unit === null) return null;
  const asVietnamese = vietnamese.test(digits) ? Number(digits.replace(/[. ]/g, '').replace(',', '.')) : null;
  const asEnglish = english.test(digits) ? Number(digits.replace(/[, ]/g, '')) : null;
  if (asVietnamese === null && asEnglish === null) return null;
  return { vietnamese: asVietnamese, english: asEnglish, isNegative: sign !== '', unit };
}
