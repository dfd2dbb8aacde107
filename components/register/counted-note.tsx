import { FigureLink } from '@/components/figures/figure-link';
import type { Report } from '@/lib/domain/report';
import type { Scheme } from '@/lib/domain/scheme';
import { cellName } from '@/lib/format/cell-name';
import type { View } from '@/lib/format/view';

interface CountedNoteProps {
  readonly view: View;
  readonly report: Report;
  readonly scheme: Scheme;
}

/** Why a scheme that no source names is in the list: the figures that count it. */
export function CountedNote({ view, report, scheme }: CountedNoteProps) {
  const { period } = report.publication.dataset;
  const { programme, category } = scheme;
  const figures = [
    report.closure.at({ measure: 'schemes', programme, category, period }),
    report.closure.at({ measure: 'support', programme, category, period }),
  ];
  return (
    <div className="bg-surface border border-rule p-4">
      <p>{view.messages.register.scheme.countedIntro}</p>
      <ul>
        {figures.map((figure) => (
          <li key={figure.id}>
            {cellName(view, figure.cell)}: <FigureLink view={view} figure={figure} withUnit />
          </li>
        ))}
      </ul>
    </div>
  );
}
