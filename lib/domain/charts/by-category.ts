import { notItemised } from '@/lib/vocabulary/category';
import { shownCategories } from '../shown-categories';
import type { Chart } from './chart-model';
import { narrow, shownProgrammes } from './narrow';

/** What was supported: one bar for each type, split by programme, with what no source itemises as the last row. */
export const byCategory: Chart = {
  id: 'byCategory',
  measures: ['support', 'schemes'],
  registerMeasures: ['counterpart'],
  model: (context) => {
    const series = shownProgrammes(context);
    return {
      kind: 'bars',
      id: 'byCategory',
      measure: context.measure,
      period: context.period,
      series: series.map((code) => ({ code })),
      rows: shownCategories(context.closure, context.period, series, context.selection.categories).map((category) => ({
        code: category,
        isRemainder: category === notItemised,
        cells: series.map((programme) => narrow(context, { category, programme })),
        total: narrow(context, { category }),
      })),
      total: { cells: series.map((programme) => narrow(context, { programme })), total: narrow(context) },
      partialTotal: null,
    };
  },
};
