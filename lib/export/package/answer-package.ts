import { periodKey } from '@/lib/domain/period';
import { siteOrigin } from '@/lib/schemas/site-origin';
import { datasetFiles } from '@/lib/vocabulary/file-format';
import { answer } from '../answer';
import type { Releases } from '../answer-file';
import { downloadName } from '../download-name';
import { illustrativeHeaders } from '../illustrative-headers';
import { askedRelease } from './asked-release';
import { fileIdentity } from './file-identity';
import { descriptorAddress } from './package-addresses';
import { packageArchive } from './package-archive';

const { file, mediaType } = datasetFiles.package;

/** Answers a request for the ZIP of a dataset's release: 200, 304, 400 or 404. The same release gives the same bytes. */
export async function answerPackage(request: Request, slug: string, releases: Releases): Promise<Response> {
  const asked = await askedRelease(request, slug, releases);
  if (asked instanceof Response) return asked;
  const { report, release } = asked;
  const { publication } = report;
  const origin = siteOrigin(request.headers);
  return answer(request, {
    identity: fileIdentity(report, [file, origin]),
    mediaType,
    isFrozen: release !== null,
    name: downloadName(publication, ['package', periodKey(publication.dataset.period)], 'zip'),
    links: [`<${descriptorAddress(origin, slug, publication.release.number)}>; rel="describedby"`],
    headers: { ...illustrativeHeaders(publication.dataset), 'x-release': String(publication.release.number) },
    body: () => packageArchive(report, origin),
  });
}
