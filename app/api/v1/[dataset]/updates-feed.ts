import { createHash } from 'node:crypto';
import { releaseChangesOf } from '@/app/[locale]/[dataset]/updates/release-changes-of';
import { withStore } from '@/app/api/with-store';
import { listDatasets } from '@/lib/data/list-datasets';
import { listReleases } from '@/lib/data/list-releases';
import { loadPublication } from '@/lib/data/load-publication';
import type { ReleaseSummary } from '@/lib/domain/release-summary';
import { cacheControl } from '@/lib/export/cache-control';
import { illustrativeHeaders } from '@/lib/export/illustrative-headers';
import { notFound, notUnderstood, publicHeaders } from '@/lib/export/problem';
import { type FeedFormatId, feedFormats } from '@/lib/feeds/feed-formats';
import { siteOrigin } from '@/lib/feeds/site-origin';
import { type ToldRelease, updatesFeed } from '@/lib/feeds/updates-feed';
import { feedSearch, readFeedQuery } from '@/lib/schemas/feed-query';

const mostEntries = 20;

/** What Next hands to a route of a dataset. */
export interface FeedContext {
  readonly params: Promise<{ dataset: string }>;
}

/** The releases of a dataset as a feed: 200, 304 where the reader has it, 400, 404 or 503. */
export async function feedResponse(request: Request, { params }: FeedContext, id: FeedFormatId): Promise<Response> {
  const { dataset } = await params;
  return withStore(() => answer(request, dataset, id));
}

async function answer(request: Request, slug: string, id: FeedFormatId): Promise<Response> {
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
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  const headers = {
    ...publicHeaders,
    ...marks,
    'cache-control': cacheControl(release !== null),
    etag,
  };
  const known = (request.headers.get('if-none-match') ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  if (known.includes('*') || known.includes(etag)) return new Response(null, { status: 304, headers });
  return new Response(request.method === 'HEAD' ? null : body, {
    headers: { ...headers, 'content-type': format.contentType },
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
