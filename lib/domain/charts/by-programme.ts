import type { Chart } from './chart-model';
import { narrow, shownProgrammes } from './narrow';

/** Who paid: one bar for each programme. */
export const byProgramme: Chart = {
  id: 'byProgramme',
  measures: ['support', 'schemes'],
  registerMeasures: ['counterpart', 'leverage_ratio', 'jobs'],
  model: (context) => {
    const total = narrow(context);
    return {
      kind: 'bars',
      id: 'byProgramme',
      measure: context.measure,
      period: context.period,
      series: [{ code: 'all' }],
      rows: shownProgrammes(context).map((programme) => {
        const figure = narrow(context, { programme });
        return { code: programme, isRemainder: false, cells: [figure], total: figure };
      }),
      total: { cells: [total], total },
      partialTotal: null,
    };
  },
};
