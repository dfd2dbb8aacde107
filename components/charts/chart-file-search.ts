import type { ChartId } from '@/lib/domain/charts/chart-model';
import { type OverviewQuery, overviewSearch } from '@/lib/schemas/overview-query';

/** By what the summary behind each chart is broken down: the `by` of its file. */
const breakdown: Readonly<Record<ChartId, string>> = {
  byProgramme: 'programme',
  byCategory: 'programme,category',
  capital: 'programme',
  byDistrict: 'district',
  leverageByCategory: 'category',
  jobsByCategory: 'category',
  overTime: 'period',
  leverageOverTime: 'year',
};

/** The query of the summary file that holds a chart's numbers, under the page's filters. */
export const chartFileSearch = (chart: ChartId, query: OverviewQuery): string =>
  [`by=${breakdown[chart]}`, overviewSearch(query, [])].filter(Boolean).join('&');
