import { createHash } from 'node:crypto';
import type { Report } from '@/lib/domain/report';
import { fileParameters } from '@/lib/schemas/api-query';
import { readQuery, toSearch } from '@/lib/schemas/query';
import packageJson from '@/package.json';
import { datasets } from './datasets';
import { type FileAddress, fileAddresses, fileName, parseFileAddress } from './file-address';
import type { FileDataset } from './file-dataset';
import { formats } from './formats';
import { labelsFor } from './labels';
import { notFound, notUnderstood, publicHeaders } from './problem';

const valuesOf = (search: string): Readonly<Record<string, readonly string[]>> => {
  const values = new URLSearchParams(search);
  return Object.fromEntries([...new Set(values.keys())].map((key) => [key, values.getAll(key)]));
};

/** Names the exact bytes of an answer: the same release, question, form and software write the same file. */
function entityTag({ publication: { dataset, release } }: Report, address: FileAddress, search: string): string {
  const parts = [
    packageJson.version,
    dataset.slug,
    release.number,
    release.contentHash,
    address.dataset,
    address.format,
  ];
  return `"${createHash('sha256')
    .update(JSON.stringify([...parts, search]))
    .digest('base64url')
    .slice(0, 27)}"`;
}

const isKnown = (ifNoneMatch: string | null, tag: string): boolean =>
  (ifNoneMatch ?? '').split(',').some((given) => given.trim() === '*' || given.trim().replace(/^W\//, '') === tag);

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
  /** The current release of a dataset; `null` where there is no such dataset. */
  readonly load: (slug: string) => Promise<Report | null>;
  readonly slugs: () => Promise<readonly string[]>;
}

/**
 * Answers a request for a file (`schemes.csv`) of a dataset's current release: 200 with the file, 304 where the reader
 * has it, 400 for a query that is not understood, 404 for a file or dataset that does not exist.
 */
export async function answerFile(
  request: Request,
  { slug, file }: { readonly slug: string; readonly file: string },
  releases: Releases,
): Promise<Response> {
  const report = await releases.load(slug);
  if (report === null) return notFound((await releases.slugs()).flatMap(fileAddresses));
  const address = parseFileAddress(file);
  if (address === null) return notFound(fileAddresses(slug));

  const dataset: FileDataset = datasets[address.dataset];
  const format = formats[address.format];
  const parameters = dataset.parameters(report);
  const asked = new URL(request.url).searchParams;
  const { query, problems } = readQuery({ ...parameters, ...fileParameters }, asked, { strict: true });
  if (problems.length > 0) return notUnderstood(problems);

  const search = toSearch(parameters, query);
  const headers = {
    ...publicHeaders,
    'cache-control': 'public, max-age=0, must-revalidate',
    etag: entityTag(report, address, [search, toSearch(fileParameters, query)].join('?')),
  };
  if (isKnown(request.headers.get('if-none-match'), headers.etag)) return new Response(null, { status: 304, headers });

  const name = fileName(report.publication, address);
  const { release } = report.publication;
  const meta = {
    dataset: slug,
    table: address.dataset,
    release: release.number,
    published_at: release.publishedAt,
    query: valuesOf(search),
  };
  const context = { labels: query.excel ? labelsFor(query.lang) : null, meta };
  const pieces = format.write(dataset.table(report, query), context);
  return new Response(request.method === 'HEAD' ? null : streamOf(pieces), {
    headers: {
      ...headers,
      'content-type': format.contentType,
      'content-disposition': `attachment; filename="${name}"; filename*=UTF-8''${encodeURIComponent(name)}`,
    },
  });
}
