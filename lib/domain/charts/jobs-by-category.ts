import { notItemised } from '@/lib/vocabulary/category';
import { shownCategories } from '../shown-categories';
import type { Chart } from './chart-model';
import { narrow } from './narrow';

/** For how many jobs: one bar for each type. Most types publish none, so the sum of those that do is not a total. */
export const jobsByCategory: Chart = {
  id: 'jobsByCategory',
  measures: ['jobs'],
  model: (context) => {
    const { closure, period, selection } = context;
    const total = narrow(context, { measure: 'jobs' });
    const isWhole = selection.programmes.length === 0 && selection.categories.length === 0;
    const itemised = closure.at({ measure: 'jobs_itemised', programme: null, category: null, period });
    return {
      kind: 'bars',
      id: 'jobsByCategory',
      measure: 'jobs',
      period,
      series: [{ code: 'all' }],
      rows: shownCategories(closure, period, selection.programmes, selection.categories).map((category) => {
        const figure = narrow(context, { measure: 'jobs', category });
        return { code: category, isRemainder: category === notItemised, cells: [figure], total: figure };
      }),
      total: { cells: [total], total },
      partialTotal: isWhole && total.value === null && itemised.value !== null ? itemised : null,
    };
  },
};
