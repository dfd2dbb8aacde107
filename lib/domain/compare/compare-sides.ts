import { samePeriod } from '../period';
import { comparedRows } from './compared-rows';
import {
  type ComparedTable,
  type Comparison,
  type ComparisonSide,
  comparedMeasures,
  type LeftOut,
  type LeftOutReason,
} from './comparison';
import { differencesOf } from './differences';
import { reasonsAgainst } from './left-out';

/**
 * Two datasets, or two periods of one, side by side: first what they mean differently, then those measures on whose
 * definition they agree. Refuses invented data beside real data. Nothing is spread over years or made to agree.
 */
export function compareSides(a: ComparisonSide, b: ComparisonSide): Comparison {
  const [one, other] = [a.report.publication.dataset, b.report.publication.dataset];
  if (one.isIllustrative !== other.isIllustrative) return { refusal: 'invented' };
  if (one.slug === other.slug && samePeriod(a.period, b.period)) return { refusal: 'same' };
  const tables: ComparedTable[] = [];
  const leftOut: LeftOut[] = [];
  for (const measure of comparedMeasures) {
    const { rows, lacksSchemes } = comparedRows(measure, a, b);
    const meet = rows.some((row) => row.a.value !== null && row.b.value !== null);
    const against = reasonsAgainst(measure, a, b);
    const reasons: LeftOutReason[] = [...against, ...(lacksSchemes ? (['partial_register'] as const) : [])];
    if (against.length === 0 && meet) tables.push({ measure, rows });
    else if (reasons.length === 0 && rows.length > 0) reasons.push('one_side');
    if (reasons.length > 0 && (rows.length > 0 || lacksSchemes)) leftOut.push({ measure, reasons });
  }
  const rows = tables.flatMap((table) => table.rows);
  return { refusal: null, differences: differencesOf(a, b, rows), tables, leftOut };
}
