import { type Period, periodKey } from '@/lib/domain/period';
import type { Report } from '@/lib/domain/report';
import type { View } from '@/lib/format/view';

interface PeriodsProps {
  readonly view: View;
  readonly report: Report;
}

/** Which periods the sources tell of, and which follow by subtraction. */
export function Periods({ view, report }: PeriodsProps) {
  const { methodology: texts } = view.messages;
  const stated = distinct(report.publication.statements.map(({ cell }) => cell.period));
  const derived = distinct(
    [...report.closure.figures.values()].filter(({ basis }) => basis === 'derived').map(({ cell }) => cell.period),
  ).filter((period) => !stated.some((other) => periodKey(other) === periodKey(period)));
  const list = (periods: readonly Period[]) => view.format.list(periods.map(view.format.period));
  return (
    <>
      <h2>{texts.timeTitle}</h2>
      <p>{texts.timeStated(list(stated))}</p>
      {derived.length > 0 && <p>{texts.timeDerived(list(derived))}</p>}
    </>
  );
}

const distinct = (periods: readonly Period[]): readonly Period[] => [
  ...new Map(periods.map((period) => [periodKey(period), period])).values(),
];
