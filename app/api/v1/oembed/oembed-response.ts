import { answer } from '@/lib/export/answer';
import type { Releases } from '@/lib/export/answer-file';
import { illustrativeHeaders } from '@/lib/export/illustrative-headers';
import { notFound, notUnderstood } from '@/lib/export/problem';
import { locales } from '@/lib/i18n/locales';
import { siteOrigin } from '@/lib/schemas/site-origin';
import { embeddableAt } from './embeddable-at';
import { oembedDocument } from './oembed-document';
import { readOembedQuery } from './oembed-query';
import { oembedWriters } from './oembed-writers';

/**
 * Tells a consumer of oEmbed how to embed the page at `url`: 200, 304; 400 where the query is not understood; 404 for what
 * is no page of this site that can be embedded; 501, as the standard has it, for a format that there is not.
 */
export async function oembedResponse(request: Request, releases: Releases): Promise<Response> {
  const { query, problems } = readOembedQuery(new URL(request.url).searchParams);
  if (problems.length > 0) {
    return notUnderstood(problems, {}, problems.some(({ key }) => key === 'format') ? 501 : 400);
  }
  if (query.url === null) return notUnderstood([{ key: 'url', value: '', reason: 'unknown_value', valid: [] }]);
  const origin = siteOrigin(request.headers);
  const found = await embeddableAt(query.url, origin, releases);
  if (found === null) {
    const slugs = await releases.slugs();
    return notFound(slugs.flatMap((slug) => locales.map((locale) => `${origin}/${locale}/${slug}`)));
  }
  const { mediaType, write } = oembedWriters[query.format];
  const text = write(oembedDocument(found, origin, query));
  return answer(request, {
    identity: text,
    mediaType,
    isFrozen: found.view.release !== null,
    name: null,
    headers: illustrativeHeaders(found.report.publication.dataset),
    body: () => text,
  });
}
