import { unplaced } from '../cell';
import type { BarsRow, Chart } from './chart-model';
import { narrow } from './narrow';

/** Where: one bar for each district, the largest first, and what the register does not place as the last row. */
export const byDistrict: Chart = {
  id: 'byDistrict',
  measures: ['support', 'schemes', 'counterpart', 'leverage_ratio', 'jobs'],
  needsRegister: true,
  model: (context) => {
    const total = narrow(context);
    const rows = (context.closure.register?.districts ?? [])
      .filter((district) => narrow(context, { measure: 'schemes', district }).value)
      .map((district): BarsRow => {
        const figure = narrow(context, { district });
        return { code: `d-${district}`, isRemainder: district === unplaced, cells: [figure], total: figure };
      });
    return {
      kind: 'bars',
      id: 'byDistrict',
      measure: context.measure,
      period: context.period,
      series: [{ code: 'all' }],
      rows: rows.toSorted(
        (a, b) => Number(a.isRemainder) - Number(b.isRemainder) || (b.total.value ?? -1) - (a.total.value ?? -1),
      ),
      total: { cells: [total], total },
      partialTotal: null,
    };
  },
};
