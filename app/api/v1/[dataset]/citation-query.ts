import { z } from 'zod';
import { chartSubject } from '@/components/cite/chart-subject';
import { schemeSubject } from '@/components/cite/scheme-subject';
import { chartsFor } from '@/lib/domain/charts/charts-for';
import { findFigure } from '@/lib/domain/find-figure';
import { schemeWithCode } from '@/lib/domain/register/scheme-with-code';
import type { Report } from '@/lib/domain/report';
import type { CitationSubject } from '@/lib/format/citation/citation-subject';
import { viewOf } from '@/lib/format/view';
import type { Locale } from '@/lib/i18n/locales';
import { fileParameters } from '@/lib/schemas/api-query';
import { readOverviewQuery } from '@/lib/schemas/overview-query';
import { type Parameters, type QueryProblem, type QueryReading, readQuery } from '@/lib/schemas/query';
import { codes, one } from '@/lib/schemas/query-parameter';
import { releaseParameter } from '@/lib/schemas/release-query';
import { summaryParameters } from '@/lib/schemas/summary-query';

export interface CitationQuery {
  readonly subject: CitationSubject;
  readonly lang: Locale;
  /** The release that is frozen; `null` for the current one. */
  readonly release: number | null;
}

/** An id among too many to list: `/api/v1/{dataset}/figures.csv` and `schemes.csv` do. */
const id = (isKnown: (id: string) => boolean) => one({ schema: z.string().refine(isKnown), valid: [] }, null);

const subjectParameters = (report: Report) => ({
  figure: id((value) => findFigure(report.closure, value) !== null),
  scheme: id((value) => schemeWithCode(report.publication.schemes, value) !== null),
  chart: one(codes(chartsFor(report).map((chart) => chart.id)), null),
});

const commonParameters = (numbers: readonly number[]) => ({
  lang: fileParameters.lang,
  release: releaseParameter(numbers),
});

/** The keys of a citation's address, beside those of the chart that it asks for. */
export const citationParameters = (report: Report, numbers: readonly number[]): Parameters => ({
  ...subjectParameters(report),
  ...commonParameters(numbers),
});

/** What is to be cited, in which language and release. At most one of `figure`, `scheme`, `chart`; a chart's filters only with it. Strict. */
export function readCitationQuery(
  input: URLSearchParams,
  report: Report,
  numbers: readonly number[],
): QueryReading<CitationQuery> {
  const { closure, publication } = report;
  const charts = chartsFor(report);
  const subjects = subjectParameters(report);
  const common = commonParameters(numbers);
  const asked = readQuery({ ...subjects, ...common }, input).query;
  const chart = charts.find((candidate) => candidate.id === asked.chart);
  const { programme, category } = summaryParameters;
  const ofChart: Parameters = chart
    ? { programme, category, [chart.id]: one(codes(chart.measures), chart.measures[0]) }
    : {};
  const { problems } = readQuery({ ...subjects, ...ofChart, ...common }, input, { strict: true });
  const figure = asked.figure === null ? null : findFigure(closure, asked.figure);
  const scheme = asked.scheme === null ? null : schemeWithCode(publication.schemes, asked.scheme);
  const view = viewOf(asked.lang, publication.dataset);
  const named: readonly CitationSubject[] = [
    ...(figure ? [{ kind: 'figure', figure } as const] : []),
    ...(scheme ? [schemeSubject(view, scheme)] : []),
    ...(chart ? [chartSubject(report, chart, readOverviewQuery(input, [chart]).query)] : []),
  ];
  const [subject = { kind: 'dataset' } as const, ...more] = named;
  const further = more.map(
    ({ kind }): QueryProblem => ({ key: kind, value: input.get(kind) ?? '', reason: 'repeated', valid: [] }),
  );
  return { query: { subject, lang: asked.lang, release: asked.release }, problems: [...problems, ...further] };
}
