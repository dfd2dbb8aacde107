import { answerCard } from '@/app/api/v1/cards/answer-card';
import { readCardId } from '@/components/cards/card-id';
import { datasetCard } from '@/components/cards/dataset-card';
import { pageIds } from '@/components/layout/pages';
import { chartsFor } from '@/lib/domain/charts/charts-for';
import type { Releases } from '@/lib/export/answer-file';
import { illustrativeHeaders } from '@/lib/export/illustrative-headers';
import { loadAsked } from '@/lib/export/load-asked';
import { notFound, notUnderstood } from '@/lib/export/problem';
import { viewOf } from '@/lib/format/view';
import { cardSearch, readCardQuery } from '@/lib/schemas/card-query';

const ending = '.png';

/** Answers a request for a card of a dataset (`overview.png`, `figure-A08.png`): 200, 304, 400, 404 or 503. `file`: decoded. */
export async function answerDatasetCard(
  request: Request,
  { slug, file }: { readonly slug: string; readonly file: string },
  releases: Releases,
): Promise<Response> {
  const { asked, numbers, report } = await loadAsked(request, slug, releases);
  const addresses = (slugs: readonly string[], ids: readonly string[]) =>
    slugs.flatMap((each) => ids.map((id) => `/api/v1/${each}/cards/${id}${ending}`));
  if (!report) return notFound(addresses(await releases.slugs(), pageIds));

  const { dataset, release } = report.publication;
  const { query, problems } = readCardQuery(asked, numbers);
  const view = viewOf(query.lang, dataset, query.release ?? null);
  const id = file.endsWith(ending) ? readCardId(file.slice(0, -ending.length)) : null;
  const card = id && datasetCard(view, report, id);
  if (!card) {
    return notFound(addresses([slug], [...pageIds, ...chartsFor(report).map((chart) => `chart-${chart.id}`)]));
  }
  if (problems.length > 0) return notUnderstood(problems, illustrativeHeaders(dataset));
  return answerCard(request, {
    locale: query.lang,
    isFrozen: view.release !== null,
    identity: [slug, release.number, release.publishedAt, release.contentHash, file, cardSearch(query, numbers)],
    headers: { ...illustrativeHeaders(dataset), 'x-release': String(release.number) },
    card: () => card,
  });
}
