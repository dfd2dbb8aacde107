import { processWide } from '@/lib/process-wide';
import type { Measure } from '@/lib/vocabulary/measure';
import type { Figure } from '../figure';
import type { Report } from '../report';
import type { Chart, ChartModel } from './chart-model';
import { chartList } from './registry';

/** A zero because there are no rows at all tells nothing of the measure. */
const tells = ({ value, derivation }: Figure): boolean => value !== null && derivation?.rows?.of !== 0;

const hasValue = (model: ChartModel): boolean =>
  model.kind === 'bars'
    ? model.rows.some(({ cells }) => cells.some(tells))
    : model.spans.some(({ figure }) => tells(figure));

/** The chart with those measures of which a full register tells anything; `null` where that is none. */
function withKnownMeasures(chart: Chart, { closure, publication }: Report): Chart | null {
  const { period } = publication.dataset;
  const selection = { programmes: [], categories: [] };
  const [first, ...more] = [...chart.measures, ...(chart.registerMeasures ?? [])].filter((measure: Measure) =>
    hasValue(chart.model({ closure, period, selection, measure, schemes: [] })),
  );
  return first ? { ...chart, measures: [first, ...more] } : null;
}

const known = processWide('charts', () => new WeakMap<Report, readonly Chart[]>());

/** The charts of a release in display order, each with what it can measure there. */
export function chartsFor(report: Report): readonly Chart[] {
  const made = known.get(report);
  if (made) return made;
  const charts = report.closure.register
    ? chartList.flatMap((chart) => withKnownMeasures(chart, report) ?? [])
    : chartList.filter(({ needsRegister }) => !needsRegister);
  known.set(report, charts);
  return charts;
}
