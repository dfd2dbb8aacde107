import { messagesFor } from '@/lib/i18n/messages';
import { openApiParameters } from '@/lib/schemas/open-api-query';
import { readQuery } from '@/lib/schemas/query';
import { siteOrigin } from '@/lib/schemas/site-origin';
import { siteFiles } from '@/lib/vocabulary/file-format';
import { answer } from '../answer';
import { notUnderstood } from '../problem';
import { openApiDocument } from './openapi-document';
import type { ServedApi } from './served-api';

/** Answers a request for the description of the API: 200, 304 where the reader has it, 400 for an unknown query. */
export async function answerOpenApi(request: Request, read: () => Promise<ServedApi>): Promise<Response> {
  const { query, problems } = readQuery(openApiParameters, new URL(request.url).searchParams, { strict: true });
  if (problems.length > 0) return notUnderstood(problems);
  const { lang: locale } = query;
  const origin = siteOrigin(request.headers);
  const served = await read();
  const releases = served.subjects.map(({ report: { publication }, numbers }) => [
    publication.dataset.slug,
    publication.release.contentHash,
    numbers,
  ]);
  return answer(request, {
    identity: JSON.stringify(['openapi', origin, locale, releases]),
    mediaType: siteFiles.openapi.mediaType,
    isFrozen: false,
    name: null,
    headers: { 'content-language': locale },
    body: () =>
      `${JSON.stringify(openApiDocument({ ...served, origin, locale, messages: messagesFor(locale) }), null, 2)}\n`,
  });
}
