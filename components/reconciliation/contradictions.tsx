import { FigureLink } from '@/components/figures/figure-link';
import { RichText } from '@/components/ui/rich-text';
import type { Identity } from '@/lib/domain/reconciliation';
import type { Report } from '@/lib/domain/report';
import { cellName } from '@/lib/format/cell-name';
import type { View } from '@/lib/format/view';

type Contradictions = Report['closure']['contradictions'];

interface ContradictionsProps {
  readonly view: View;
  readonly report: Report;
}

/** What cannot both be true: two ways to one cell, a published figure and the register. Both are shown, and none is picked. */
export function Contradictions({ view, report }: ContradictionsProps) {
  const { contradictions, register } = report.closure;
  const differences = register
    ? report.identities.filter(({ kind, verdict }) => kind === 'register_and_published' && verdict === 'contradicts')
    : [];
  return (
    <>
      {contradictions.length > 0 && <ContradictionList view={view} contradictions={contradictions} />}
      {differences.length > 0 && <DifferenceList view={view} differences={differences} />}
    </>
  );
}

function ContradictionList({ view, contradictions }: { readonly view: View; readonly contradictions: Contradictions }) {
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

/** Where the register and a published figure disagree, and by how much. */
function DifferenceList({ view, differences }: { readonly view: View; readonly differences: readonly Identity[] }) {
  const { reconciliation: texts } = view.messages;
  return (
    <section className="bg-warning-soft p-4 mt-6" data-differences={differences.length}>
      <h2>{texts.differencesTitle(view.format.count(differences.length))}</h2>
      <ul>
        {differences.map((identity) => (
          <li key={identity.id}>
            {cellName(view, identity.left.cell)}:{' '}
            <RichText
              text={texts.difference}
              values={{
                published: <FigureLink view={view} figure={identity.left} withUnit />,
                register: identity.right[0] && <FigureLink view={view} figure={identity.right[0].figure} withUnit />,
                difference: view.format.numberWithUnit(Math.abs(identity.difference ?? 0), identity.left.unit),
              }}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
