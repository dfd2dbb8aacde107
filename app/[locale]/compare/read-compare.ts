import { listDatasets } from '@/lib/data/list-datasets';
import { loadPublication } from '@/lib/data/load-publication';
import { type SideChoice, sideChoices } from '@/lib/domain/compare';
import { periodKey } from '@/lib/domain/period';
import { reportOf } from '@/lib/domain/report';
import { formatFor } from '@/lib/format/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesFor } from '@/lib/i18n/messages';
import { readCompareQuery } from '@/lib/schemas/compare-query';

export interface ComparePageProps {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** What there is to compare, and what the address asks for. Throws `StoreUnavailable` where the store cannot be read. */
export async function readCompare(locale: Locale, searchParams: ComparePageProps['searchParams']) {
  const datasets = await listDatasets();
  const publications = await Promise.all(datasets.map(({ slug }) => loadPublication(slug)));
  const choices = sideChoices(publications.flatMap((publication) => (publication ? [reportOf(publication)] : [])));
  const names = choices.map(({ id, dataset, period }) => ({ id, alias: `${dataset.slug}:${periodKey(period)}` }));
  const { query, problems } = readCompareQuery(await searchParams, names);
  const choiceOf = (id: string | null): SideChoice | null => choices.find((choice) => choice.id === id) ?? null;
  return {
    words: { messages: messagesFor(locale), format: formatFor(locale) },
    choices,
    query,
    problems,
    a: choiceOf(query.a),
    b: choiceOf(query.b),
  };
}
