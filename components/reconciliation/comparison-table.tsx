import { FigureLink } from '@/components/figures/figure-link';
import type { Identity } from '@/lib/domain/reconciliation';
import { cellName } from '@/lib/format/cell-name';
import type { View } from '@/lib/format/view';

interface ComparisonTableProps {
  readonly view: View;
  readonly identities: readonly Identity[];
  readonly caption: string;
}

/** Published figures and the register's sums side by side: the difference, and what it means. */
export function ComparisonTable({ view, identities, caption }: ComparisonTableProps) {
  const { reconciliation: texts } = view.messages;
  return (
    <div className="table-wrap mt-2">
      <table className="table stacks" data-comparison>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.columns.identity}</th>
            <th scope="col" className="number">
              {texts.columns.published}
            </th>
            <th scope="col" className="number">
              {texts.columns.register}
            </th>
            <th scope="col" className="number">
              {texts.columns.difference}
            </th>
            <th scope="col">{texts.columns.verdict}</th>
          </tr>
        </thead>
        <tbody>
          {identities.map(({ id, left, right, difference, verdict }) => (
            <tr key={id} data-identity={id} data-verdict={verdict}>
              <th scope="row">{cellName(view, left.cell)}</th>
              <td className="number" data-label={texts.columns.published}>
                <FigureLink view={view} figure={left} withUnit />
              </td>
              <td className="number" data-label={texts.columns.register}>
                {right[0] && <FigureLink view={view} figure={right[0].figure} withUnit />}
              </td>
              <td className="number" data-label={texts.columns.difference}>
                {difference === null ? '–' : view.format.number(0 - difference, left.unit)}
              </td>
              <td className={verdict === 'contradicts' ? 'text-warning font-bold' : undefined}>
                {texts.registerVerdict[verdict]}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
