import type { TableCell } from '../../tables/table';
import { writtenNumber } from './written-number';

/** How a column's numbers are written as text, by those that can be read in one way only. */
export type NumberStyle = 'vietnamese' | 'english' | 'mixed' | 'unknown';

/** The style of a column's numbers: one pass over its cells. */
export function numberStyle(cells: Iterable<TableCell>): NumberStyle {
  let isVietnamese = false;
  let isEnglish = false;
  for (const cell of cells) {
    if (typeof cell !== 'string' || !/[.,]/.test(cell)) continue;
    const number = writtenNumber(cell);
    if (!number) continue;
    isVietnamese ||= number.english === null;
    isEnglish ||= number.vietnamese === null;
  }
  if (isVietnamese && isEnglish) return 'mixed';
  if (isVietnamese) return 'vietnamese';
  return isEnglish ? 'english' : 'unknown';
}
