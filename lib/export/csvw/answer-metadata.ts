import { withRelease } from '@/lib/format/with-release';
import { readQuery, toSearch } from '@/lib/schemas/query';
import { releaseParameter } from '@/lib/schemas/release-query';
import { siteOrigin } from '@/lib/schemas/site-origin';
import { answer } from '../answer';
import type { Releases } from '../answer-file';
import { apiAddresses } from '../api-addresses';
import { datasets, type FileDatasetId } from '../datasets';
import { describeTable } from '../describe-table';
import type { FileDataset } from '../file-dataset';
import { illustrativeHeaders } from '../illustrative-headers';
import { loadAsked } from '../load-asked';
import { fileIdentity } from '../package/file-identity';
import { jsonText } from '../package/json-text';
import { descriptorAddress } from '../package/package-addresses';
import { notFound, notUnderstood } from '../problem';
import { metadataSuffix } from './described-file';
import { tableMetadata } from './table-metadata';

const mediaType = 'application/csvm+json';

/**
 * Answers a request for the metadata of a table's CSV for machines, under the query of the CSV: 200, 304, 400 or 404. The
 * metadata names the CSV by that query in its canonical form.
 */
export async function answerMetadata(
  request: Request,
  { slug, table }: { readonly slug: string; readonly table: FileDatasetId },
  releases: Releases,
): Promise<Response> {
  const { asked, numbers, release, report } = await loadAsked(request, slug, releases);
  if (report === null) return notFound(apiAddresses(await releases.slugs()));
  const { dataset, release: shown } = report.publication;
  const marks = illustrativeHeaders(dataset);
  const file: FileDataset = datasets[table];
  const parameters = file.parameters(report);
  const { query, problems } = readQuery({ ...parameters, release: releaseParameter(numbers) }, asked, { strict: true });
  if (problems.length > 0) return notUnderstood(problems, marks);

  const search = toSearch(parameters, query);
  const origin = siteOrigin(request.headers);
  const csvOf = (id: FileDatasetId) =>
    withRelease(`${origin}/api/v1/${slug}/${id}.csv`, id === table ? search : '', release);
  return answer(request, {
    identity: fileIdentity(report, [`${table}${metadataSuffix}`, search, String(release), origin]),
    mediaType,
    isFrozen: release !== null,
    name: null,
    links: [`<${csvOf(table)}>; rel="describes"`],
    headers: { ...marks, 'x-release': String(shown.number) },
    body: () => {
      const described = describeTable(report, table, search);
      const addresses = { csvOf, description: descriptorAddress(origin, slug, shown.number) };
      return jsonText(tableMetadata(report, described, addresses));
    },
  });
}
