import type { RegisterReport, StatedTotalCheck } from '@/lib/domain/register-report';
import { statedTotalRows } from '@/lib/domain/stated-total-rows';
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

/** A line for each row of totals in the file: what it says of each amount, and what its rows add up to where that differs. */
export function registerTotalLines(view: ProblemView, { statedTotals }: RegisterReport): string[] {
  const { report } = view.messages.check;
  const { shown, others } = statedTotalRows(statedTotals);
  const lines = shown.flatMap((checks) => {
    const [first] = checks;
    if (first === undefined) return [];
    const { sheet, row, label } = first;
    const place = problemPlace(view, { sheet, row, column: null, heading: null });
    const amounts = checks.map((check) => amountText(view, check)).join('; ');
    return [`  ${report.statedLine(place, label, amounts)}`];
  });
  if (lines.length === 0) return [];
  return [
    '',
    report.statedTotals,
    ...lines,
    ...(others > 0 ? [`  ${report.otherTotals(view.format.count(others))}`] : []),
  ];
}
