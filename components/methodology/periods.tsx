import { type Period, periodKey } from '@/lib/domain/period';
import type { Report } from '@/lib/domain/report';
import type { View } from '@/lib/format/view';

interface PeriodsProps {
  readonly view: View;
  readonly report: Report;
}

/** Which periods the sources tell of, and which follow by subtraction; nothing where no source states a figure. */
export function Periods({ view, report }: PeriodsProps) {
  const { methodology: texts } = view.messages;
  const { statements, dataset } = report.publication;
  const stated = distinct(statements.map(({ cell }) => cell.period));
  if (stated.length === 0) return null;
  const derived = distinct(
    [...report.published.figures.values()].filter(({ basis }) => basis === 'derived').map(({ cell }) => cell.period),
  ).filter((period) => !stated.some((other) => periodKey(other) === periodKey(period)));
  const list = (periods: readonly Period[]) => view.format.list(periods.map(view.format.period));
  const sayStated = dataset.coverage === 'listed' ? texts.timeStated : view.messages.register.meaning.stated;
  return (
    <>
      <h2>{texts.timeTitle}</h2>
      <p>{sayStated(list(stated))}</p>
      {derived.length > 0 && <p>{texts.timeDerived(list(derived))}</p>}
    </>
  );
}

const distinct = (periods: readonly Period[]): readonly Period[] => [
  ...new Map(periods.map((period) => [periodKey(period), period])).values(),
];
