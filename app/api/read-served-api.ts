import { pageIds } from '@/components/layout/pages';
import { chartsFor } from '@/lib/domain/charts/charts-for';
import type { ApiSubject, ServedApi } from '@/lib/export/openapi/served-api';
import { citationParameters } from './v1/[dataset]/citation-query';
import { releases } from './v1/[dataset]/releases';
import { oembedParameters } from './v1/oembed/oembed-query';

async function subjectOf(slug: string): Promise<ApiSubject | null> {
  const [report, numbers] = await Promise.all([releases.load(slug), releases.numbers(slug)]);
  return (
    report && {
      report,
      numbers,
      citation: citationParameters(report, numbers),
      cards: [...pageIds, ...chartsFor(report).map(({ id }) => `chart-${id}`)],
    }
  );
}

/** What the description of the API is made from: every dataset in the store, and what only the routes themselves know. */
export async function readServedApi(): Promise<ServedApi> {
  const subjects = await Promise.all((await releases.slugs()).map(subjectOf));
  return { subjects: subjects.filter((subject) => subject !== null), oembed: oembedParameters };
}
