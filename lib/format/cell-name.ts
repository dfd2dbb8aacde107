import type { Cell } from '@/lib/domain/cell';
import type { View } from './view';

/** Programme and category of a cell in words; empty for the margin. */
export function cellScope(view: View, cell: Pick<Cell, 'programme' | 'category'>): string {
  const { vocabulary } = view.messages;
  return [cell.programme && vocabulary.programme[cell.programme], cell.category && vocabulary.category[cell.category]]
    .filter(Boolean)
    .join(', ');
}

/** The full name of a figure: measure, programme, category and period. */
export function cellName(view: View, cell: Cell): string {
  const scope = cellScope(view, cell);
  const measure = view.messages.vocabulary.measure[cell.measure];
  return `${measure}${scope ? ` – ${scope}` : ''}, ${view.format.period(cell.period)}`;
}
