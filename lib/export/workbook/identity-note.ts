import type { Identity } from '@/lib/domain/reconciliation';
import { cellName } from '@/lib/format/cell-name';
import type { View } from '@/lib/format/view';
import type { NoteRow } from './note-row';

/** What must hold between figures, with its terms, and whether it does. */
export function identityNote(view: View, { left, right, kind, verdict, isIndependent }: Identity): NoteRow {
  const { reconciliation } = view.messages;
  const written = right.filter(({ figure }, index) => index === 0 || figure.value !== 0);
  const terms = written.map(({ sign, figure }, index) => {
    const operator = kind === 'ratio' ? ' ÷ ' : sign === 1 ? ' + ' : ' − ';
    return `${index > 0 ? operator : ''}${view.format.figure(figure)}`;
  });
  const relation = kind === 'register_and_published' && verdict === 'consistent_with_bounds' ? '≥' : '=';
  const conclusion =
    isIndependent || verdict === 'contradicts' ? reconciliation.verdict[verdict] : reconciliation.byConstruction;
  return {
    name: cellName(view, left.cell),
    text: `${view.format.figureWithUnit(left)} ${verdict === 'contradicts' ? '≠' : relation} ${terms.join('')}: ${conclusion}`,
  };
}
