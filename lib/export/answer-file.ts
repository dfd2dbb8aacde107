import type { Report } from '@/lib/domain/report';
import { fileParameters } from '@/lib/schemas/api-query';
import { readQuery, toSearch } from '@/lib/schemas/query';
import { readReleaseQuery, releaseParameter } from '@/lib/schemas/release-query';
import packageJson from '@/package.json';
import { apiAddresses, datasetAddresses } from './api-addresses';
import { cacheControl } from './cache-control';
import { datasets } from './datasets';
import { entityTagOf, hasAlready } from './entity-tag';
import { type FileAddress, fileName, parseFileAddress } from './file-address';
import type { FileDataset } from './file-dataset';
import { formats } from './formats';
import { illustrativeHeaders } from './illustrative-headers';
import { labelsFor } from './labels';
import { markedTable } from './marked-table';
import { notFound, notUnderstood, publicHeaders } from './problem';

const valuesOf = (search: string): Readonly<Record<string, readonly string[]>> => {
  const values = new URLSearchParams(search);
  return Object.fromEntries([...new Set(values.keys())].map((key) => [key, values.getAll(key)]));
};

/** Names the exact bytes of an answer: the same release, question, form and software write the same file. */
const tagOf = (
  { publication: { dataset, release } }: Report,
  { dataset: table, format }: FileAddress,
  search: string,
) =>
  entityTagOf(
    JSON.stringify([
      packageJson.version,
      dataset.slug,
      release.number,
      release.publishedAt,
      release.contentHash,
      table,
      format,
      search,
    ]),
  );

function streamOf(pieces: Iterable<string>): ReadableStream<Uint8Array> {
  const iterator = pieces[Symbol.iterator]();
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull(controller) {
      const { done, value } = iterator.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
}

/** Where the releases are. What it throws is the caller's to answer. */
export interface Releases {
  /** A release of a dataset, the current one unless a number is given; `null` where there is none. */
  readonly load: (slug: string, number?: number) => Promise<Report | null>;
  /** The numbers of a dataset's releases, the newest first; none where there is no such dataset. */
  readonly numbers: (slug: string) => Promise<readonly number[]>;
  readonly slugs: () => Promise<readonly string[]>;
}

/**
 * Answers a request for a file (`schemes.csv`) of a dataset's current release or, with `release=2`, of that one: 200 with
 * the file, 304 where the reader has it, 400 for a query that is not understood, 404 for a file or dataset that does not
 * exist.
 */
export async function answerFile(
  request: Request,
  { slug, file }: { readonly slug: string; readonly file: string },
  releases: Releases,
): Promise<Response> {
  const asked = new URL(request.url).searchParams;
  const numbers = await releases.numbers(slug);
  const { release } = readReleaseQuery(asked, numbers);
  const report = await releases.load(slug, release ?? undefined);
  if (report === null) return notFound(apiAddresses(await releases.slugs()));
  const address = parseFileAddress(file);
  if (address === null) return notFound(datasetAddresses(slug));

  const dataset: FileDataset = datasets[address.dataset];
  const format = formats[address.format];
  const { dataset: subject, release: shown } = report.publication;
  const marks = illustrativeHeaders(subject);
  const parameters = dataset.parameters(report);
  const ofEveryFile = { ...fileParameters, release: releaseParameter(numbers) };
  const { query, problems } = readQuery({ ...parameters, ...ofEveryFile }, asked, { strict: true });
  if (problems.length > 0) return notUnderstood(problems, marks);

  const search = toSearch(parameters, query);
  const headers = {
    ...publicHeaders,
    ...marks,
    'cache-control': cacheControl(release !== null),
    etag: tagOf(report, address, [search, toSearch(ofEveryFile, query)].join('?')),
  };
  if (hasAlready(request, headers.etag)) return new Response(null, { status: 304, headers });

  const name = fileName(report.publication, address);
  const meta = {
    dataset: slug,
    table: address.dataset,
    release: shown.number,
    published_at: shown.publishedAt,
    ...(subject.isIllustrative ? { illustrative: true } : {}),
    query: valuesOf(search),
  };
  const context = { labels: query.excel ? labelsFor(query.lang) : null, meta };
  const pieces = format.write(markedTable(dataset.table(report, query), subject), context);
  return new Response(request.method === 'HEAD' ? null : streamOf(pieces), {
    headers: {
      ...headers,
      'content-type': format.contentType,
      'content-disposition': `attachment; filename="${name}"; filename*=UTF-8''${encodeURIComponent(name)}`,
    },
  });
}
