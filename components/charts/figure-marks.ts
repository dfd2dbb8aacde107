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
  return rangeOf(figure) === null ? [fillOf(figure)] : [fillOf(figure), 'range'];
}

/** The key's entries for the marks that occur. Where everything is published there is nothing to explain. */
export function explain(marks: readonly ExplainedMark[], labels: ChartLabels): readonly KeyEntry[] {
  const occurring = new Set(marks);
  const shown = explainedMarks.filter((mark) => occurring.has(mark));
  return shown.length === 1 && shown[0] === 'solid' ? [] : shown.map((kind) => ({ kind, label: labels.marks[kind] }));
}

/** One line of a reading: `KCĐP`, `5.406,8 triệu đồng`, `suy ra`. */
export const readingLine = (label: string | null, figure: Figure, labels: ChartLabels) => ({
  label,
  value: labels.valueWithUnit(figure),
  note: figure.value === null ? '' : labels.basis(figure),
});
