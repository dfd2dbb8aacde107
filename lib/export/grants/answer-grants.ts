import { periodKey } from '@/lib/domain/period';
import type { Bilingual } from '@/lib/domain/publication';
import { formatFor } from '@/lib/format/format';
import { withRelease } from '@/lib/format/with-release';
import { messagesFor } from '@/lib/i18n/messages';
import { siteOrigin } from '@/lib/schemas/site-origin';
import { datasetFiles } from '@/lib/vocabulary/file-format';
import { licence } from '@/lib/vocabulary/licence';
import { answer } from '../answer';
import type { Releases } from '../answer-file';
import { byteStream } from '../byte-stream';
import { downloadName } from '../download-name';
import { illustrativeHeaders } from '../illustrative-headers';
import { inEachLanguage } from '../in-each-language';
import { askedRelease } from '../package/asked-release';
import { fileIdentity } from '../package/file-identity';
import { problemResponse } from '../problem';
import { demands } from './demands';
import { type LeftOut, leftOutHeader, leftOutOf } from './left-out';
import { writeGrants } from './write-grants';

const { file, mediaType } = datasetFiles.grants;

/**
 * Answers with the 360Giving file of a dataset's current release or, with `release=2`, of that one: 200, 304 where the
 * reader has it, 400 for a query that is not understood, 404 where there is no such dataset, or no scheme that has what
 * the standard demands. The header `x-left-out` counts the schemes that are not in it, and why.
 */
export async function answerGrants(request: Request, slug: string, releases: Releases): Promise<Response> {
  const asked = await askedRelease(request, slug, releases);
  if (asked instanceof Response) return asked;
  const { report, release } = asked;
  const { dataset, release: shown, schemes } = report.publication;
  const leftOut = await leftOutOf(schemes);
  const headers = {
    ...illustrativeHeaders(dataset),
    'x-release': String(shown.number),
    'x-left-out': leftOutHeader(leftOut),
  };
  if (leftOut.schemes === schemes.length) return problemResponse(404, noGrants(leftOut), { headers });
  const origin = siteOrigin(request.headers);
  const own = `${origin}${withRelease(`/api/v1/${slug}/${file}`, '', release)}`;
  return answer(request, {
    identity: fileIdentity(report, [file, origin]),
    mediaType,
    isFrozen: release !== null,
    name: downloadName(report.publication, ['grants', periodKey(dataset.period)], 'json'),
    links: [`<${own}>; rel="canonical"`, `<${licence.url}>; rel="license"`],
    headers: { ...headers, 'x-rows': String(schemes.length - leftOut.schemes) },
    body: () => byteStream(writeGrants(report.publication, origin, leftOut)),
  });
}

const noGrants = ({ of, lacking }: LeftOut): Bilingual =>
  inEachLanguage((locale) => {
    const { count, list } = formatFor(locale);
    const { none, lacking: texts } = messagesFor(locale).grants;
    const reasons = demands.filter((demand) => lacking[demand] > 0);
    return none(count(of), list(reasons.map((demand) => texts[demand](count(lacking[demand])))));
  });
