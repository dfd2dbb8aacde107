import type { FigureChange } from '@/lib/domain/release-diff';
import { cellName } from './cell-name';
import type { View } from './view';

/** `Việc làm, 2017–2021: 12 → 14`; where they read the same, why they are told. */
export function figureChangeText(view: View, { cell, before, after }: FigureChange): string {
  const { updates, vocabulary } = view.messages;
  const earlier = view.format.figureWithUnit(before);
  const later = view.format.figureWithUnit(after);
  if (earlier !== later) return updates.line.changed(cellName(view, cell), earlier, later);
  if (before.basis === after.basis) return `${cellName(view, cell)}: ${later} (${updates.line.slight})`;
  const bases = updates.line.basis(vocabulary.basis[before.basis], vocabulary.basis[after.basis]);
  return `${cellName(view, cell)}: ${later} (${bases})`;
}
