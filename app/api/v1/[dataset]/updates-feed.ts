import { releaseChangesOf } from '@/app/[locale]/[dataset]/updates/release-changes-of';
import { withStore } from '@/app/api/with-store';
import { listDatasets } from '@/lib/data/list-datasets';
import { listReleases } from '@/lib/data/list-releases';
import { loadPublication } from '@/lib/data/load-publication';
import type { ReleaseSummary } from '@/lib/domain/release-summary';
import { answer } from '@/lib/export/answer';
import { illustrativeHeaders } from '@/lib/export/illustrative-headers';
import { notFound, notUnderstood } from '@/lib/export/problem';
import { feedFormats } from '@/lib/feeds/feed-formats';
import { type ToldRelease, updatesFeed } from '@/lib/feeds/updates-feed';
import type { FeedId } from '@/lib/format/feed-files';
import { feedSearch, readFeedQuery } from '@/lib/schemas/feed-query';
import { siteOrigin } from '@/lib/schemas/site-origin';

const mostEntries = 20;

/** What Next hands to a route of a dataset. */
export interface FeedContext {
  readonly params: Promise<{ dataset: string }>;
}

/** The releases of a dataset as a feed: 200, 304 where the reader has it, 400, 404 or 503. */
export async function feedResponse(request: Request, { params }: FeedContext, id: FeedId): Promise<Response> {
  const { dataset } = await params;
  return withStore(() => answerFeed(request, dataset, id));
}

async function answerFeed(request: Request, slug: string, id: FeedId): Promise<Response> {
  const format = feedFormats[id];
  const all = await listReleases(slug);
  const first = all.at(-1);
  const numbers = all.map(({ number }) => number);
  const { query, problems } = readFeedQuery(new URL(request.url).searchParams, numbers);
  const dataset = (await loadPublication(slug, query.release ?? undefined))?.dataset;
  if (!dataset || !first) {
    return notFound((await listDatasets()).map((each) => `/api/v1/${each.slug}/${format.file}`));
  }
  const marks = illustrativeHeaders(dataset);
  if (problems.length > 0) return notUnderstood(problems, marks);

  const { lang, release } = query;
  const search = feedSearch(query, numbers);
  const body = format.write(
    updatesFeed({
      locale: lang,
      dataset,
      releases: await told(slug, release === null ? all : all.filter(({ number }) => number <= release)),
      since: first.publishedAt,
      origin: siteOrigin(request.headers),
      path: `/api/v1/${slug}/${format.file}${search && `?${search}`}`,
    }),
  );
  return answer(request, {
    identity: body,
    mediaType: `${format.type}; charset=utf-8`,
    isFrozen: release !== null,
    name: null,
    headers: { ...marks, 'content-language': lang },
    body: () => body,
  });
}

/** One after the other, so that large releases are not read all at once. */
async function told(slug: string, releases: readonly ReleaseSummary[]): Promise<ToldRelease[]> {
  const entries: ToldRelease[] = [];
  for (const [index, release] of releases.slice(0, mostEntries).entries()) {
    const since = releases[index + 1];
    entries.push({ release, changes: since ? await releaseChangesOf(slug, since, release) : null });
  }
  return entries;
}
