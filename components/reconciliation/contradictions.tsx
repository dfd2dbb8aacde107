import { FigureLink } from '@/components/figures/figure-link';
import type { Report } from '@/lib/domain/report';
import { cellName } from '@/lib/format/cell-name';
import type { View } from '@/lib/format/view';

interface ContradictionsProps {
  readonly view: View;
  readonly report: Report;
}

/** Two ways to one cell that cannot both be true: both are shown, and none is picked. */
export function Contradictions({ view, report }: ContradictionsProps) {
  const { contradictions } = report.closure;
  if (contradictions.length === 0) return null;
  return (
    <section role="alert" className="bg-warning-soft p-4 mt-6">
      <h2>{view.messages.reconciliation.contradictionTitle}</h2>
      <ul>
        {contradictions.map(({ cell, first, second }) => (
          <li key={`${first.id} ${second.id}`}>
            {cellName(view, cell)}: <FigureLink view={view} figure={first} withUnit /> ≠{' '}
            <FigureLink view={view} figure={second} withUnit />
          </li>
        ))}
      </ul>
    </section>
  );
}
