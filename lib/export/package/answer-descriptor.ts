import { siteOrigin } from '@/lib/schemas/site-origin';
import { datasetFiles } from '@/lib/vocabulary/file-format';
import { answer } from '../answer';
import type { Releases } from '../answer-file';
import { illustrativeHeaders } from '../illustrative-headers';
import { askedRelease } from './asked-release';
import { fileIdentity } from './file-identity';
import { jsonText } from './json-text';
import { measuredTables } from './measured-table';
import { descriptorAddress, onWeb } from './package-addresses';
import { packageDescriptor } from './package-descriptor';

const { file, mediaType } = datasetFiles.datapackage;

/** Answers a request for the description of a package whose tables are read from the web: 200, 304, 400 or 404. */
export async function answerDescriptor(request: Request, slug: string, releases: Releases): Promise<Response> {
  const asked = await askedRelease(request, slug, releases);
  if (asked instanceof Response) return asked;
  const { report, release } = asked;
  const { dataset, release: shown } = report.publication;
  const origin = siteOrigin(request.headers);
  return answer(request, {
    identity: fileIdentity(report, [file, origin]),
    mediaType,
    isFrozen: release !== null,
    name: null,
    links: [`<${descriptorAddress(origin, slug, shown.number)}>; rel="canonical"`],
    headers: { ...illustrativeHeaders(dataset), 'x-release': String(shown.number) },
    body: async () => {
      const tables = await measuredTables(report);
      return jsonText(packageDescriptor(report, tables, onWeb(origin, slug, shown.number), origin));
    },
  });
}
