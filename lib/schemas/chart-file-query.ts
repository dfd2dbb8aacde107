import type { Locale } from '@/lib/i18n/locales';
import { type ChartFormatId, chartFormatIds, chartFormats } from '@/lib/vocabulary/file-format';
import { fileParameters } from './api-query';
import { type OverviewQuery, overviewSearch, readOverviewQuery, type SwitchableChart } from './overview-query';
import { type Parameters, type QueryReading, readQuery, toSearch } from './query';
import { codes, one } from './query-parameter';
import { releaseParameter } from './release-query';
import { summaryParameters } from './summary-query';

export interface ChartFileQuery extends OverviewQuery {
  readonly lang: Locale;
  readonly format: ChartFormatId;
  /** The release that is frozen; `null` for the current one. */
  readonly release: number | null;
  /** The canonical search part, without `?`: the same for all who ask for the same file. */
  readonly search: string;
}

export type ChartExtension = (typeof chartFormats)[ChartFormatId]['extension'];

const scaleIn = (search: string): string => new URLSearchParams(search).get('scale') ?? '1';

/** The forms of a chart with that ending, by their scale as the address writes it. */
const formatsByScale = (extension: ChartExtension): ReadonlyMap<string, ChartFormatId> =>
  new Map(
    chartFormatIds
      .filter((id) => chartFormats[id].extension === extension)
      .map((id) => [scaleIn(chartFormats[id].search), id]),
  );

/** The keys that every file of a chart with that ending understands, beside what the overview does. */
const formParameters = (extension: ChartExtension, numbers: readonly number[]) => {
  const scales = [...formatsByScale(extension).keys()];
  return {
    ...(scales.length > 1 ? { scale: one(codes(scales), '1') } : {}),
    lang: fileParameters.lang,
    release: releaseParameter(numbers),
  };
};

/** Every key that the file of a chart with that ending understands. `numbers`: the releases that the dataset has. */
export function chartFileParameters(
  chart: SwitchableChart,
  extension: ChartExtension,
  numbers: readonly number[],
): Parameters {
  const { programme, category } = summaryParameters;
  const measure = one(codes(chart.measures), chart.measures[0]);
  return { programme, category, [chart.id]: measure, ...formParameters(extension, numbers) };
}

/**
 * The query of a chart's file: the overview's filters, what the chart measures, the language, the scale where the form
 * has more than one, the release. Strict. `numbers`: the releases that the dataset has.
 */
export function readChartFileQuery(
  input: URLSearchParams,
  chart: SwitchableChart,
  extension: ChartExtension,
  numbers: readonly number[],
): QueryReading<ChartFileQuery> {
  const form = formParameters(extension, numbers);
  const { problems } = readQuery(chartFileParameters(chart, extension, numbers), input, { strict: true });
  const { query: asked } = readQuery(form, input);
  const { query: overview } = readOverviewQuery(input, [chart]);
  const format = formatsByScale(extension).get(asked.scale ?? '1') ?? 'svg';
  const search = [overviewSearch(overview, [chart]), toSearch(form, asked)].filter(Boolean).join('&');
  return { query: { ...overview, lang: asked.lang, format, release: asked.release, search }, problems };
}
