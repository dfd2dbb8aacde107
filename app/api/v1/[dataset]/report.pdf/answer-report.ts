import { chartLabelsOf } from '@/components/charts/chart-labels-of';
import { answer } from '@/lib/export/answer';
import { downloadName } from '@/lib/export/download-name';
import { entityTagOf, hasAlready } from '@/lib/export/entity-tag';
import { illustrativeHeaders } from '@/lib/export/illustrative-headers';
import { loadAsked } from '@/lib/export/load-asked';
import { notFound, notUnderstood, problemResponse } from '@/lib/export/problem';
import { PdfCache } from '@/lib/export/report/pdf-cache';
import { reportContent } from '@/lib/export/report/report-content';
import { writeReport } from '@/lib/export/report/write-report';
import { viewOf } from '@/lib/format/view';
import { messagesFor } from '@/lib/i18n/messages';
import { fileParameters } from '@/lib/schemas/api-query';
import { readQuery } from '@/lib/schemas/query';
import { releaseParameter } from '@/lib/schemas/release-query';
import { siteOrigin } from '@/lib/schemas/site-origin';
import { datasetFiles } from '@/lib/vocabulary/file-format';
import packageJson from '@/package.json';
import { releases } from '../releases';
import { reportCharts } from './report-charts';

const cache = new PdfCache(16_000_000);

const unavailable = (headers: Readonly<Record<string, string>>): Response =>
  problemResponse(
    503,
    { vi: messagesFor('vi').printedReport.unavailable, en: messagesFor('en').printedReport.unavailable },
    { headers: { ...headers, 'retry-after': '60' }, members: { state: 'report' } },
  );

/** Answers with the printed report of a dataset's current release or, with `release=2`, of that one. */
export async function answerReport(request: Request, slug: string): Promise<Response> {
  const { asked, numbers, release: frozen, report } = await loadAsked(request, slug, releases);
  const { file, mediaType } = datasetFiles.report;
  if (report === null) return notFound((await releases.slugs()).map((known) => `/api/v1/${known}/${file}`));
  const { dataset, release } = report.publication;
  const marks = illustrativeHeaders(dataset);
  const parameters = { lang: fileParameters.lang, release: releaseParameter(numbers) };
  const { query, problems } = readQuery(parameters, asked, { strict: true });
  if (problems.length > 0) return notUnderstood(problems, marks);
  const { lang } = query;
  const origin = siteOrigin(request.headers);
  const identity = JSON.stringify([
    packageJson.version,
    file,
    slug,
    release.number,
    release.publishedAt,
    release.contentHash,
    lang,
    origin,
  ]);
  const make = async (): Promise<Uint8Array<ArrayBuffer> | null> => {
    // Its own release, asked for or not: what is printed leads to what it says, for good.
    const view = viewOf(lang, dataset, release.number);
    const charts = await reportCharts(view, report);
    if (charts === null) return null;
    const content = reportContent({ view, report, origin, charts, labels: chartLabelsOf(view) });
    return (await writeReport(content, release.publishedAt))?.pdf ?? null;
  };
  // What cannot be made is no answer to be kept, so that it is made before anything is said of it.
  const isAsked = request.method !== 'HEAD' && !hasAlready(request.headers.get('if-none-match'), entityTagOf(identity));
  const made = isAsked ? await cache.get(identity, make) : null;
  if (isAsked && made === null) return unavailable(marks);
  return answer(request, {
    identity,
    mediaType,
    isFrozen: frozen !== null,
    name: downloadName(report.publication, ['report', lang], 'pdf'),
    disposition: 'inline',
    headers: marks,
    body: () => made ?? '',
  });
}
