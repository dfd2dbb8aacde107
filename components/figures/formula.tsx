import type { Closure } from '@/lib/domain/closure';
import type { Derivation, Figure } from '@/lib/domain/figure';
import { findFigure } from '@/lib/domain/find-figure';
import type { View } from '@/lib/format/view';
import { FigureLink } from './figure-link';
import { RegisterRows } from './register-rows';

interface FormulaProps {
  readonly view: View;
  readonly closure: Closure;
  /** Whose formula it is. */
  readonly figure: Figure;
}

export interface FormulaTerm {
  readonly sign: 1 | -1;
  readonly figure: Figure;
}

/** A derivation's terms with their figures, in the order of the formula. */
export function formulaTerms(closure: Closure, derivation: Derivation): FormulaTerm[] {
  return derivation.terms.flatMap(({ sign, figureId }) => {
    const figure = findFigure(closure, figureId);
    return figure ? [{ sign, figure }] : [];
  });
}

/** The formula with each number a link; terms that are exactly zero are counted, not written. */
export function Formula({ view, closure, figure: given }: FormulaProps) {
  const { derivation } = given;
  if (!derivation) return null;
  if (derivation.rule === 'register_sum') return <RegisterRows view={view} closure={closure} figure={given} />;
  const terms = formulaTerms(closure, derivation);
  // A premise makes no sum: its zero is a reading of the statement that the steps below quote.
  if (derivation.rule === 'premise') return null;
  if (derivation.rule === 'ratio' || derivation.rule === 'percentage') {
    const [top, bottom] = terms;
    if (!top || !bottom) return null;
    return (
      <span className="tabular">
        <FigureLink view={view} figure={top.figure} /> ÷ <FigureLink view={view} figure={bottom.figure} />
        {derivation.rule === 'percentage' && ' × 100'}
      </span>
    );
  }
  const written = terms.filter(({ figure }, index) => index === 0 || figure.value !== 0);
  const zeros = terms.length - written.length;
  return (
    <span className="tabular">
      {written.map(({ sign, figure }, index) => (
        <span key={figure.id}>
          {index > 0 ? (sign === 1 ? ' + ' : ' − ') : sign === -1 ? '−' : ''}
          <FigureLink view={view} figure={figure} />
        </span>
      ))}
      {zeros > 0 && (
        <span className="text-muted"> ({view.messages.figures.article.zeros(view.format.count(zeros))})</span>
      )}
    </span>
  );
}
