import type { ChartId } from '@/lib/domain/charts/chart-model';
import type { Dimension } from '@/lib/vocabulary/measure';

/** By what the summary behind each chart is broken down: the `by` of its file. */
export const breakdownOf: Readonly<Record<ChartId, readonly Dimension[]>> = {
  byProgramme: ['programme'],
  byCategory: ['programme', 'category'],
  capital: ['programme'],
  jobsByCategory: ['category'],
  overTime: ['period'],
};
