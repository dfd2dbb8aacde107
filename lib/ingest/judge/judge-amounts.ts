import type { RegisterProblem } from '@/lib/domain/register-problem';
import { moneyUnits } from '@/lib/vocabulary/money-unit';
import type { RegisterReading, RegisterRow } from '../register/register-reading';
import { detail, error, placeIn, warning } from './judgement';
import { outOfLine } from './out-of-line';
import { printedStep } from './printed-step';

const mostLeverage = 100;
const mostJobs = 5_000;

type Parts = Readonly<Record<'support' | 'counterpart' | 'total', number>>;

function partsOf({ support, counterpart, total }: RegisterRow): Parts | null {
  return support === null || counterpart === null || total === null ? null : { support, counterpart, total };
}

function judgeParts(reading: RegisterReading, row: RegisterRow, parts: Parts): RegisterProblem[] {
  const sum = parts.support + parts.counterpart;
  const difference = Math.abs(sum - parts.total);
  if (difference <= 1) return [];
  const unit = moneyUnits[reading.unit ?? 'vnd'];
  const lastDigit = Math.min(...Object.values(parts).map((amount) => printedStep(amount, unit)));
  const judged = {
    place: placeIn(reading, row, 'total'),
    details: [detail.vnd(parts.total), detail.vnd(sum), detail.vnd(difference)],
  };
  return [difference <= lastDigit ? warning('parts_total_rounded', judged) : error('parts_not_total', judged)];
}

/** What the amounts of one scheme say of each other, and what is beyond what such schemes are. */
export function judgeAmounts(reading: RegisterReading): RegisterProblem[] {
  const isOutOfLine = outOfLine(reading.rows);
  return reading.rows.flatMap((row): RegisterProblem[] => {
    const problems: RegisterProblem[] = [];
    const { support, counterpart, total, jobs } = row;
    const strange = (['support', 'counterpart', 'total'] as const).filter(
      (column) => isOutOfLine(row, column) !== null,
    );
    for (const column of strange) {
      const details = [detail.vnd(row[column] ?? 0), detail.vnd(isOutOfLine(row, column) ?? 0)];
      problems.push(warning('amount_out_of_line', { place: placeIn(reading, row, column), details }));
    }
    const parts = partsOf(row);
    if (support !== null && total !== null && support > total + 1) {
      const details = [detail.vnd(support), detail.vnd(total)];
      problems.push(error('support_above_total', { place: placeIn(reading, row, 'support'), details }));
    } else if (parts !== null) problems.push(...judgeParts(reading, row, parts));
    const leverage = support && counterpart !== null ? counterpart / support : 0;
    if (leverage > mostLeverage && strange.length === 0) {
      const details = [detail.ratio(leverage), detail.count(mostLeverage)];
      problems.push(warning('leverage_implausible', { place: placeIn(reading, row, 'counterpart'), details }));
    }
    if (jobs !== null && jobs > mostJobs) {
      const details = [detail.count(jobs), detail.count(mostJobs)];
      problems.push(warning('jobs_implausible', { place: placeIn(reading, row, 'jobs'), details }));
    }
    return problems;
  });
}
