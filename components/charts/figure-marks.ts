import {
  type ExplainedMark,
  explainedMarks,
  type Fill,
  type KeyEntry,
  type Range,
} from '@/lib/domain/charts/chart-drawing';
import { type Figure, isExact } from '@/lib/domain/figure';
import type { ChartLabels } from './chart-labels';

export const fillOf = (figure: Figure): Fill => (figure.basis === 'derived' ? 'hatched' : 'solid');

/** The bounds of a figure divided by `divisor`; `null` where there is nothing uncertain to draw. */
export const rangeOf = (figure: Figure, divisor = 1): Range | null =>
  figure.value === null || isExact(figure)
    ? null
    : {
        lower: figure.lower === null ? null : figure.lower / divisor,
        upper: figure.upper === null ? null : figure.upper / divisor,
      };

/** How a figure's own mark has to be explained. */
export function marksOf(figure: Figure): readonly ExplainedMark[] {
  if (figure.value === null) return ['blank'];
  if (figure.value === 0) return [];
  const mark = figure.basis === 'register' ? 'register' : fillOf(figure);
  return rangeOf(figure) === null ? [mark] : [mark, 'range'];
}

/** The key's entries for the marks that occur. Where everything is published, or summed, there is nothing to explain. */
export function explain(marks: readonly ExplainedMark[], labels: ChartLabels): readonly KeyEntry[] {
  const occurring = new Set(marks);
  // Both are drawn solid: one entry tells of both.
  const isBoth = occurring.has('solid') && occurring.has('register');
  const shown = explainedMarks.filter((mark) => occurring.has(mark) && !(isBoth && mark === 'register'));
  if (shown.length === 1 && !isBoth && (shown[0] === 'solid' || shown[0] === 'register')) return [];
  return shown.map((kind) => ({
    kind,
    label: isBoth && kind === 'solid' ? `${labels.marks.solid}, ${labels.marks.register}` : labels.marks[kind],
  }));
}

/** One line of a reading: `KCĐP`, `5.406,8 triệu đồng`, `suy ra`. */
export const readingLine = (label: string | null, figure: Figure, labels: ChartLabels) => ({
  label,
  value: labels.valueWithUnit(figure),
  note: figure.value === null ? '' : labels.basis(figure),
});
