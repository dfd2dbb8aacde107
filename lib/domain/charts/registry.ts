import { byCategory } from './by-category';
import { byProgramme } from './by-programme';
import { capital } from './capital';
import { type Chart, type ChartId, chartIds } from './chart-model';
import { jobsByCategory } from './jobs-by-category';
import { overTime } from './over-time';

/** Every chart by its id. To add one: name it in `chartIds`, write its file, put it here. */
export const charts: Readonly<Record<ChartId, Chart>> = { byProgramme, byCategory, capital, jobsByCategory, overTime };

/** Every chart in display order. */
export const chartList: readonly Chart[] = chartIds.map((id) => charts[id]);
