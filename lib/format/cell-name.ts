import type { Cell } from '@/lib/domain/cell';
import type { Figure } from '@/lib/domain/figure';
import { isSelection } from '@/lib/domain/select-figure';
import { categoriesWithRemainder } from '@/lib/vocabulary/category';
import { programmes } from '@/lib/vocabulary/programme';
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

/** The name of a figure. A sum over chosen cells has no cell of its own: its id lists what it adds. */
export function figureName(view: View, figure: Figure): string {
  const [, programme = '', category = ''] = figure.id.split('.');
  if (!isSelection(figure)) return cellName(view, figure.cell);
  const { vocabulary } = view.messages;
  const named = <Code extends string>(codes: readonly Code[], chosen: string, names: Record<Code, string>) =>
    codes.filter((code) => chosen.split('+').includes(code)).map((code) => names[code]);
  const scope = [
    ...named(programmes, programme, vocabulary.programme),
    ...named(categoriesWithRemainder, category, vocabulary.category),
  ].join(', ');
  return `${vocabulary.measure[figure.cell.measure]} – ${scope}, ${view.format.period(figure.cell.period)}`;
}
