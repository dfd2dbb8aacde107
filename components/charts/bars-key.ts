import type { ExplainedMark, KeyEntry } from '@/lib/domain/charts/chart-drawing';
import type { BarsModel } from '@/lib/domain/charts/chart-model';
import { measureTraits } from '@/lib/vocabulary/measure';
import type { ChartLabels } from './chart-labels';
import { explain, marksOf, rangeOf } from './figure-marks';

const addsUp = ({ measure }: BarsModel) => measureTraits(measure).addsUpOver.length > 0;

/** The ratio of the whole, to which the rows of a ratio are compared. */
export const referenceOf = (model: BarsModel): number | null =>
  addsUp(model) || model.rows.length < 2 ? null : model.total.total.value;

/** What the marks of bars mean. */
export const barsKey = (model: BarsModel, labels: ChartLabels): readonly KeyEntry[] => {
  const cells = model.rows.flatMap((row) => row.cells);
  const marks: ExplainedMark[] = [...cells, ...model.rows.map((row) => row.total)].flatMap((figure, index) =>
    index < cells.length || rangeOf(figure) !== null ? marksOf(figure) : [],
  );
  const remainder = model.rows.find((row) => row.isRemainder && row.cells.some((cell) => cell.value));
  if (remainder) marks.push(remainder.code === 'not_itemised' ? 'remainder' : 'unplaced');
  if (referenceOf(model) !== null) marks.push('reference');
  const split = model.series.length > 1 && model.rows.length > 1;
  const series = split
    ? model.series.map(({ code }): KeyEntry => ({ kind: 'series', hue: code, label: labels.series(code) }))
    : [];
  return [...series, ...explain(marks, labels)];
};
