import type { Report } from '@/lib/domain/report';
import { withRelease } from '@/lib/format/with-release';
import { fileParameters } from '@/lib/schemas/api-query';
import { readQuery, toSearch } from '@/lib/schemas/query';
import { siteOrigin } from '@/lib/schemas/site-origin';
import { tableFormats } from '@/lib/vocabulary/file-format';
import { innerHeaders } from '@/lib/vocabulary/inner-headers';
import { answer } from './answer';
import { apiAddresses, datasetAddresses } from './api-addresses';
import { byteStream } from './byte-stream';
import { datasets } from './datasets';
import { fileName, parseFileAddress } from './file-address';
import type { FileDataset } from './file-dataset';
import type { FileFormat } from './file-format';
import { fileLinks } from './file-links';
import { fileMeta } from './file-meta';
import { formats } from './formats';
import { illustrativeHeaders } from './illustrative-headers';
import { lazily } from './lazily';
import { loadAsked } from './load-asked';
import { markedTable } from './marked-table';
import { notFound, notUnderstood } from './problem';
import { tableParameters } from './table-parameters';

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
  const { asked, numbers, release, report } = await loadAsked(request, slug, releases);
  if (report === null) return notFound(apiAddresses(await releases.slugs()));
  const address = parseFileAddress(file, asked);
  if (address === null) return notFound(datasetAddresses(slug));

  const dataset: FileDataset = datasets[address.dataset];
  const traits = tableFormats[address.format];
  const { dataset: subject, release: shown } = report.publication;
  const marks = illustrativeHeaders(subject);
  const parameters = dataset.parameters(report);
  const { query, problems } = readQuery(tableParameters(report, address.dataset, numbers), asked, { strict: true });
  if (problems.length > 0) return notUnderstood(problems, marks);

  const search = toSearch(parameters, query);
  const table = lazily(() => markedTable(dataset.table(report, query), subject));
  const format: FileFormat = formats[address.format];
  const takesGzip = request.headers.has(innerHeaders.takesGzip);
  const gzipped = lazily(async () => (takesGzip && (await format.gzipped?.(table()))) || null);
  const locale = query.lang;
  const origin = siteOrigin(request.headers);
  const form = [traits.search, traits.isSpoken ? toSearch({ lang: fileParameters.lang }, { lang: locale }) : ''];
  const fileSearch = [search, ...form].filter(Boolean).join('&');
  const addressesIn = (number: number | null) => ({
    address: `${origin}${withRelease(`/api/v1/${slug}/${file}`, fileSearch, number)}`,
    dictionary: `${origin}${withRelease(`/${locale}/${slug}/dictionary#${address.dataset}`, '', number)}`,
  });
  const own = addressesIn(release);
  return answer(request, {
    identity: JSON.stringify([own, shown.number, shown.publishedAt, shown.contentHash]),
    mediaType: traits.mediaType,
    isFrozen: release !== null,
    name: fileName(report.publication, address),
    links: fileLinks({ ...address, ...own, base: `${origin}/api/v1/${slug}`, search, release }),
    headers: {
      ...marks,
      ...(traits.isSpoken ? { 'content-language': locale } : {}),
      'x-release': String(shown.number),
    },
    contentHeaders: async () => ({
      'x-rows': String(table().rows.count),
      ...((await gzipped()) && { [innerHeaders.isGzip]: '1' }),
    }),
    body: async () => {
      const packed = await gzipped();
      if (packed !== null) return byteStream(packed());
      // Inside the file, and so whoever keeps it, its address is the one that always leads to these very rows.
      const told = { table: address.dataset, rows: table().rows.count, ...addressesIn(shown.number) };
      const meta = fileMeta(report.publication, search, told);
      const written = format.write(table(), { report, table: address.dataset, search, locale, meta });
      return written instanceof Promise ? written : byteStream(written);
    },
  });
}
