import type { RegisterProblem } from '@/lib/domain/register-problem';
import type { StatedTotalCheck } from '@/lib/domain/register-report';
import { reportedAmounts } from '@/lib/domain/register-report';
import { moneyUnits } from '@/lib/vocabulary/money-unit';
import type { RegisterReading, RegisterRow, StatedTotal } from '../register/register-reading';
import { detail, error, placeIn, warning } from './judgement';
import { printedStep } from './printed-step';

function verdictOf(stated: number, sum: number, unknown: number, half: number): StatedTotalCheck['verdict'] {
  const difference = stated - sum;
  if (difference === 0) return 'equal';
  if (unknown > 0 && difference > 0) return 'at_least';
  return Math.abs(difference) <= half ? 'rounded' : 'disagrees';
}

function checksOf(reading: RegisterReading, total: StatedTotal, rows: readonly RegisterRow[]): StatedTotalCheck[] {
  const unit = moneyUnits[reading.unit ?? 'vnd'];
  const base = { sheet: total.sheet, row: total.row, label: total.label };
  const amounts = reportedAmounts.flatMap((measure): StatedTotalCheck[] => {
    const stated = total.values[measure];
    if (stated === undefined) return [];
    let sum = 0;
    let unknown = 0;
    for (const row of rows) {
      const value = row[measure];
      if (value === null) unknown += 1;
      else sum += value;
    }
    const half = measure === 'jobs' ? 0 : Math.max(1, printedStep(stated, unit) / 2);
    const verdict = verdictOf(stated, sum, unknown, half);
    return [{ ...base, measure, stated, sum, difference: stated - sum, unknown, verdict }];
  });
  if (total.schemes === null) return amounts;
  const difference = total.schemes - rows.length;
  const count: StatedTotalCheck = {
    ...base,
    measure: 'schemes',
    stated: total.schemes,
    sum: rows.length,
    difference,
    unknown: 0,
    verdict: difference === 0 ? 'equal' : 'disagrees',
  };
  return [count, ...amounts];
}

function problemOf(reading: RegisterReading, check: StatedTotalCheck): RegisterProblem[] {
  const { measure, label, stated, sum, difference, verdict } = check;
  const isSlight = verdict === 'rounded' && Math.abs(difference) <= 1;
  if (verdict === 'equal' || verdict === 'at_least' || isSlight) return [];
  if (measure === 'schemes') {
    const details = [detail.count(stated), detail.count(sum)];
    return [error('count_disagrees', { place: placeIn(reading, check), found: label, details })];
  }
  const amount = measure === 'jobs' ? detail.count : detail.vnd;
  const judged = {
    place: placeIn(reading, check, measure),
    found: label,
    details: [amount(stated), amount(sum), amount(Math.abs(difference))],
  };
  return [verdict === 'rounded' ? warning('total_rounded', judged) : error('total_disagrees', judged)];
}

/** Every total that the file states beside the sum of its rows. Rows without a value make the sum "at least". */
export function judgeTotals(reading: RegisterReading): {
  readonly checks: readonly StatedTotalCheck[];
  readonly problems: readonly RegisterProblem[];
} {
  const bySheet = new Map<string, Map<number, RegisterRow>>();
  for (const row of reading.rows) {
    const known = bySheet.get(row.sheet) ?? new Map<number, RegisterRow>();
    bySheet.set(row.sheet, known.set(row.row, row));
  }
  const checks = reading.totals.flatMap((total) => {
    const known = bySheet.get(total.sheet);
    return checksOf(
      reading,
      total,
      total.rows.flatMap((row) => known?.get(row) ?? []),
    );
  });
  return { checks, problems: checks.flatMap((check) => problemOf(reading, check)) };
}
