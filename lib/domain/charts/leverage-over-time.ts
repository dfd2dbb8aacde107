import { periodYears } from '../period';
import type { BarsRow, Chart } from './chart-model';
import { narrow } from './narrow';

/** How much own capital each đồng of support drew in each year. A ratio has no area, so years are bars of their own. */
export const leverageOverTime: Chart = {
  id: 'leverageOverTime',
  measures: ['leverage_ratio'],
  needsRegister: true,
  model: (context) => {
    const { closure, period } = context;
    const ratio = (place: Parameters<typeof narrow>[1] = {}) =>
      narrow(context, { ...place, measure: 'leverage_ratio' });
    const total = ratio();
    const years = Array.from({ length: periodYears(period) }, (_, index) => period.from + index);
    const rows: readonly BarsRow[] = years.map((year) => {
      const figure = ratio({ period: { from: year, to: year } });
      return { code: `y-${year}`, isRemainder: false, cells: [figure], total: figure };
    });
    const undated = ratio({ undated: true });
    const rest: BarsRow = { code: 'undated', isRemainder: true, cells: [undated], total: undated };
    return {
      kind: 'bars',
      id: 'leverageOverTime',
      measure: 'leverage_ratio',
      period,
      series: [{ code: 'all' }],
      rows: closure.register?.hasUndated ? [...rows, rest] : rows,
      total: { cells: [total], total },
      partialTotal: null,
    };
  },
};
