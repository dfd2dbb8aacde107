import type { Figure } from '@/lib/domain/figure';
import { findFigure } from '@/lib/domain/find-figure';
import type { Printer } from './printer';
import type { Runs } from './report-model';

/** How a figure follows from others, each term leading to its page; terms that are zero are counted, not written. */
export function formulaRuns({ view, report, figure }: Printer, { derivation }: Figure): Runs {
  if (!derivation) return [];
  const { article, rule } = view.messages.figures;
  const { count } = view.format;
  const { rows } = derivation;
  if (derivation.rule === 'register_sum' && rows) {
    return [{ text: article.registerRows(count(rows.of), rows.known === rows.of ? null : count(rows.known)) }];
  }
  const terms = derivation.terms.flatMap(({ sign, figureId }) => {
    const found = findFigure(report.closure, figureId);
    return found ? [{ sign, figure: found }] : [];
  });
  if (derivation.rule === 'premise') return [{ text: rule.premise }];
  if (derivation.rule === 'ratio' || derivation.rule === 'percentage') {
    const [top, bottom] = terms;
    if (!top || !bottom) return [];
    const end = derivation.rule === 'percentage' ? [{ text: ' × 100' }] : [];
    return [figure(top.figure), { text: ' ÷ ' }, figure(bottom.figure), ...end];
  }
  const written = terms.filter((term, index) => index === 0 || term.figure.value !== 0);
  const zeros = terms.length - written.length;
  const sign = (term: (typeof terms)[number], index: number) =>
    index > 0 ? (term.sign === 1 ? ' + ' : ' − ') : term.sign === 1 ? '' : '−';
  return [
    ...written.flatMap((term, index) => {
      const before = sign(term, index);
      return [...(before === '' ? [] : [{ text: before }]), figure(term.figure)];
    }),
    ...(zeros > 0 ? [{ text: ` (${article.zeros(count(zeros))})` }] : []),
  ];
}
