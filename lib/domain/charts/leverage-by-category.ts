import { notItemised } from '@/lib/vocabulary/category';
import { shownCategories } from '../shown-categories';
import type { Chart } from './chart-model';
import { narrow } from './narrow';

/** How much own capital each đồng of support drew: one bar for each type, beside the ratio of the whole. */
export const leverageByCategory: Chart = {
  id: 'leverageByCategory',
  measures: ['leverage_ratio'],
  needsRegister: true,
  model: (context) => {
    const { closure, period, selection } = context;
    const total = narrow(context, { measure: 'leverage_ratio' });
    return {
      kind: 'bars',
      id: 'leverageByCategory',
      measure: 'leverage_ratio',
      period,
      series: [{ code: 'all' }],
      rows: shownCategories(closure, period, selection.programmes, selection.categories).map((category) => {
        const figure = narrow(context, { measure: 'leverage_ratio', category });
        return { code: category, isRemainder: category === notItemised, cells: [figure], total: figure };
      }),
      total: { cells: [total], total },
      partialTotal: null,
    };
  },
};
