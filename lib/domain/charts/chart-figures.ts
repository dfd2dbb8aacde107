import type { Figure } from '../figure';
import type { BarsModel, ChartModel, TimeModel } from './chart-model';

const barsFigures = ({ series, rows, partialTotal, total }: BarsModel): readonly Figure[] => {
  // A single unsplit series is its own total.
  const withTotal = (cells: readonly Figure[], sum: Figure) => (series.length > 1 ? [...cells, sum] : [sum]);
  return [
    ...rows.flatMap((row) => withTotal(row.cells, row.total)),
    ...(partialTotal ? [partialTotal] : []),
    ...(rows.length > 1 ? withTotal(total.cells, total.total) : []),
  ];
};

const timeFigures = ({ spans, undated, whole, schemes }: TimeModel): readonly Figure[] => [
  ...spans.map(({ figure }) => figure),
  ...(undated ? [undated] : []),
  whole,
  ...schemes.map(({ figure }) => figure),
];

/**
 * Every number of a chart in the order of its table: the parts of each row and what they add up to, then the whole, then
 * the schemes that are drawn one by one. Each once.
 */
export function chartFigures(model: ChartModel): readonly Figure[] {
  const figures = model.kind === 'bars' ? barsFigures(model) : timeFigures(model);
  return [...new Map(figures.map((figure) => [figure.id, figure])).values()];
}
