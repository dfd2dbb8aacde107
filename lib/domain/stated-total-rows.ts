import { grouped } from './grouped';
import { mostTold } from './most-told';
import type { StatedTotalCheck } from './register-report';

/**
 * The totals that a file states of itself, row by row, as what each row says of its amounts: no more than `mostTold` rows,
 * and how many `others` there are. One that disagrees is a problem, too.
 */
export function statedTotalRows(checks: readonly StatedTotalCheck[]) {
  const rows = [...grouped(checks, ({ sheet, row }) => `${row} ${sheet}`).values()];
  return { shown: rows.slice(0, mostTold), others: Math.max(0, rows.length - mostTold) };
}
