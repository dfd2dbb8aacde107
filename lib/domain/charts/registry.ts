import { byCategory } from './by-category';
import { byDistrict } from './by-district';
import { byProgramme } from './by-programme';
import { capital } from './capital';
import { type Chart, type ChartId, chartIds } from './chart-model';
import { jobsByCategory } from './jobs-by-category';
import { leverageByCategory } from './leverage-by-category';
import { leverageOverTime } from './leverage-over-time';
import { overTime } from './over-time';

/** Every chart by its id. To add one: name it in `chartIds`, write its file, put it here. */
export const charts: Readonly<Record<ChartId, Chart>> = {
  byProgramme,
  byCategory,
  byDistrict,
  capital,
  leverageByCategory,
  jobsByCategory,
  overTime,
  leverageOverTime,
};

/** Every chart in display order. What a release has data for: `chartsFor`. */
export const chartList: readonly Chart[] = chartIds.map((id) => charts[id]);
