import type { RegisterReport, StatedTotalCheck } from '@/lib/domain/register-report';
import { type ProblemView, problemPlace } from './problem-text';

function amountText({ messages, format }: ProblemView, check: StatedTotalCheck): string {
  const { report, amounts, statedVerdicts } = messages.check;
  const { measure, stated, sum, verdict } = check;
  const unit = measure === 'schemes' || measure === 'jobs' ? 'count' : 'vnd';
  const name = measure === 'schemes' ? report.schemesColumn : amounts[measure];
  const told =
    stated === sum
      ? statedVerdicts[verdict]
      : report.statedOtherwise(format.numberWithUnit(sum, unit), statedVerdicts[verdict]);
  return report.statedAmount(name.toLowerCase(), format.numberWithUnit(stated, unit), told);
}

/** How many have a line; one that disagrees is a problem, too. */
const mostTold = 200;

/** A line for each total of the file, but for no more than these: what it says of each amount, and what its rows add up to where that differs. */
export function registerTotalLines(view: ProblemView, { statedTotals }: RegisterReport): string[] {
  const { report } = view.messages.check;
  const totals = new Map<string, StatedTotalCheck[]>();
  for (const check of statedTotals) {
    const { sheet, row } = check;
    const place = problemPlace(view, { sheet, row, column: null, heading: null });
    const ofPlace = totals.get(place);
    if (ofPlace) ofPlace.push(check);
    else totals.set(place, [check]);
  }
  if (totals.size === 0) return [];
  const lines = [...totals].slice(0, mostTold).map(([place, checks]) => {
    const amounts = checks.map((check) => amountText(view, check)).join('; ');
    return `  ${report.statedLine(place, checks[0]?.label ?? '', amounts)}`;
  });
  const others = totals.size - lines.length;
  return [
    '',
    report.statedTotals,
    ...lines,
    ...(others > 0 ? [`  ${report.otherTotals(view.format.count(others))}`] : []),
  ];
}
