import type { Locale } from '@/lib/i18n/locales';
import { fileParameters } from './api-query';
import { type OverviewQuery, readOverviewQuery, type SwitchableChart } from './overview-query';
import { type QueryReading, readQuery } from './query';
import { codes, one } from './query-parameter';
import { releaseParameter } from './release-query';
import { summaryParameters } from './summary-query';

export interface ChartFileQuery extends OverviewQuery {
  readonly lang: Locale;
  /** The release that is frozen; `null` for the current one. */
  readonly release: number | null;
}

/**
 * The query of a chart's picture: the overview's filters, what the chart measures, the language, the release. Strict.
 * `numbers`: the releases that the dataset has.
 */
export function readChartFileQuery(
  input: URLSearchParams,
  chart: SwitchableChart,
  numbers: readonly number[],
): QueryReading<ChartFileQuery> {
  const { lang } = fileParameters;
  const release = releaseParameter(numbers);
  const { programme, category } = summaryParameters;
  const measure = one(codes(chart.measures), chart.measures[0]);
  const { problems, query } = readQuery({ programme, category, lang, release, [chart.id]: measure }, input, {
    strict: true,
  });
  return { query: { ...readOverviewQuery(input, [chart]).query, lang: query.lang, release: query.release }, problems };
}
