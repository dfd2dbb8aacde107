import type { TableCell } from '../../tables/table';
import { writtenNumber } from './written-number';

/**
 * How a column's numbers are written as text, by those that can be read in one way only; `english_exact` with three
 * decimals: "0.500".
 */
export type NumberStyle = 'vietnamese' | 'vietnamese_exact' | 'english' | 'english_exact' | 'mixed' | 'unknown';

const threeDecimals = /[.,]\d{3}$/;

/** The style of a column's numbers: one pass over its cells. */
export function numberStyle(cells: Iterable<TableCell>): NumberStyle {
  let isVietnamese = false;
  let isEnglish = false;
  let isExact = false;
  for (const cell of cells) {
    if (typeof cell !== 'string' || !/[.,]/.test(cell)) continue;
    const number = writtenNumber(cell);
    if (!number) continue;
    isVietnamese ||= number.english === null;
    isEnglish ||= number.vietnamese === null;
    const isSure = number.english === null || number.vietnamese === null;
    isExact ||= isSure && threeDecimals.test(cell) && !Number.isInteger(number.vietnamese ?? number.english);
  }
  if (isVietnamese && isEnglish) return 'mixed';
  if (isVietnamese) return isExact ? 'vietnamese_exact' : 'vietnamese';
  if (isEnglish) return isExact ? 'english_exact' : 'english';
  return 'unknown';
}
