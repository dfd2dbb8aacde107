import type { Figure } from '@/lib/domain/figure';
import type { Report } from '@/lib/domain/report';
import { cellName } from '@/lib/format/cell-name';
import type { View } from '@/lib/format/view';
import { FigureLink } from './figure-link';
import { Formula, formulaTerms } from './formula';
import { Quote } from './quote';

interface DerivationTreeProps {
  readonly view: View;
  readonly report: Report;
  readonly figure: Figure;
  /** Figures already explained above, so that nothing is told twice. */
  readonly told?: Set<string>;
}

/** Each input of a figure with its own formula, down to the sentences that everything rests on. */
export function DerivationTree({ view, report, figure, told = new Set([figure.id]) }: DerivationTreeProps) {
  if (!figure.derivation) return null;
  const inputs = formulaTerms(report.closure, figure.derivation)
    .map((term) => term.figure)
    .filter((input) => !told.has(input.id) && (input.value !== 0 || figure.derivation?.rule !== 'difference'));
  for (const input of inputs) told.add(input.id);
  if (inputs.length === 0) return null;
  return (
    <ul className="border-l border-rule pl-4 grid gap-3 mt-2">
      {inputs.map((input) => (
        <li key={input.id}>
          <p>
            <FigureLink view={view} figure={input} withUnit /> – {cellName(view, input.cell)}
          </p>
          {input.statement && <Quote view={view} report={report} statement={input.statement} />}
          {input.derivation && (
            <p className="text-sm text-muted">
              {view.messages.figures.rule[input.derivation.rule]}{' '}
              <Formula view={view} closure={report.closure} figure={input} />
            </p>
          )}
          <DerivationTree view={view} report={report} figure={input} told={told} />
        </li>
      ))}
    </ul>
  );
}
