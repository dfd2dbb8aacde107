import { FigureLink } from '@/components/figures/figure-link';
import { cellKey } from '@/lib/domain/cell';
import type { Figure } from '@/lib/domain/figure';
import type { FigureChange } from '@/lib/domain/release-diff';
import { cellName } from '@/lib/format/cell-name';
import type { View } from '@/lib/format/view';

interface FigureChangesTableProps {
  readonly view: View;
  /** The two releases, each frozen. */
  readonly from: View;
  readonly to: View;
  readonly numbers: { readonly from: number; readonly to: number };
  readonly changes: readonly FigureChange[];
}

/** Figures that differ: what each release shows, each number leading to its own release. */
export function FigureChangesTable({ view, from, to, numbers, changes }: FigureChangesTableProps) {
  const { updates } = view.messages;
  const heads = [numbers.from, numbers.to].map((number) => updates.columns.release(view.format.count(number)));
  return (
    <table className="table stacks" data-figure-changes={changes.length}>
      <caption>{updates.figuresTitle}</caption>
      <thead>
        <tr>
          <th scope="col">{updates.columns.figure}</th>
          {heads.map((head) => (
            <th key={head} scope="col" className="number">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {changes.map(({ kind, cell, before, after }) => (
          <tr key={cellKey(cell)} data-cell={cellKey(cell)}>
            <th scope="row">
              {cellName(view, cell)}
              {readsTheSame(view, before, after) && (
                <span className="block text-muted text-[0.86em]">{updates.line.slight}</span>
              )}
            </th>
            <td className="number" data-label={heads[0]}>
              <Side view={from} figure={before} showsBasis={kind === 'changed' && before.basis !== after.basis} />
            </td>
            <td className="number" data-label={heads[1]}>
              <Side view={to} figure={after} showsBasis={kind === 'changed' && before.basis !== after.basis} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Two percentages may differ in a digit that is not shown. */
const readsTheSame = ({ format }: View, before: Figure, after: Figure): boolean =>
  before.basis === after.basis && format.figureWithUnit(before) === format.figureWithUnit(after);

interface SideProps {
  readonly view: View;
  readonly figure: Figure;
  readonly showsBasis: boolean;
}

/** A release may not know the cell at all: what it does not publish has no page there. */
function Side({ view, figure, showsBasis }: SideProps) {
  if (figure.value === null) return <span className="not-published">{view.messages.figure.notPublished}</span>;
  return (
    <>
      <FigureLink view={view} figure={figure} withUnit />
      {showsBasis && (
        <span className="block text-muted text-[0.86em]">{view.messages.vocabulary.basis[figure.basis]}</span>
      )}
    </>
  );
}
