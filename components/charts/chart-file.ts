import type { ChartId } from '@/lib/domain/charts/chart-model';

/** By what the breakdown behind each chart is made: the `by` of `summary.csv`. */
const breakdown: Readonly<Record<ChartId, string>> = {
  byProgramme: 'programme',
  byCategory: 'programme,category',
  capital: 'programme',
  jobsByCategory: 'category',
  overTime: 'period',
};

/** The query of the file that holds a chart's numbers, under the page's filters. */
export const chartFile = (chart: ChartId, filters: string): string =>
  [`by=${breakdown[chart]}`, filters].filter(Boolean).join('&');
