import type { BarsModel, BarsRow, SeriesCode, TimeModel } from '@/lib/domain/charts/chart-model';

/** Single years as bars of their own, for where their columns have no room for their amounts. */
export function timeAsBars({ spans, undated, whole, measure, ...model }: TimeModel): BarsModel {
  const series: SeriesCode = measure === 'counterpart' ? 'counterpart' : (whole.cell.programme ?? 'all');
  const rows: readonly BarsRow[] = spans.map(({ period, figure }) => ({
    code: `y-${period.from}`,
    isRemainder: false,
    cells: [figure],
    total: figure,
  }));
  const rest: readonly BarsRow[] = undated
    ? [{ code: 'undated', isRemainder: true, cells: [undated], total: undated }]
    : [];
  return {
    kind: 'bars',
    id: model.id,
    measure,
    period: model.period,
    series: [{ code: series }],
    rows: [...rows, ...rest],
    total: { cells: [whole], total: whole },
    partialTotal: null,
  };
}
