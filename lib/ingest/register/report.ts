import type { CellProblemCode } from '@/lib/domain/register-problem-codes';
import type { ReadingProblem } from './register-reading';
import { columnLetter } from './words/column-letter';
import { shortText } from './words/short-text';

/**
 * Notes something wrong or doubtful. `row` and the column's `index` are zero-based; `found` is quoted clean and short.
 */
export type Report = (
  severity: ReadingProblem['severity'],
  code: CellProblemCode,
  row: number | null,
  column: { readonly index: number; readonly heading: string } | null,
  found: unknown,
  details?: readonly string[],
) => void;

const none: readonly string[] = [];

/** A `Report` that puts what it is told into a list, with the sheet's name. */
export const reportInto =
  (problems: ReadingProblem[], sheet: string | null): Report =>
  (severity, code, row, column, found, details = none) => {
    const place = {
      sheet,
      row: row === null ? null : row + 1,
      column: column ? columnLetter(column.index) : null,
      heading: column ? shortText(column.heading) : null,
    };
    problems.push({ severity, code, place, found: shortText(found), details });
  };
