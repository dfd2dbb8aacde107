import { answerPicture } from '@/app/api/answer-picture';
import { chartParts } from '@/components/charts/chart-parts';
import { findingText } from '@/components/charts/finding';
import { chartFigures } from '@/lib/domain/charts/chart-figures';
import { chartIds } from '@/lib/domain/charts/chart-model';
import { chartsFor } from '@/lib/domain/charts/charts-for';
import type { Publication } from '@/lib/domain/publication';
import type { Releases } from '@/lib/export/answer-file';
import { downloadName } from '@/lib/export/download-name';
import { illustrativeHeaders } from '@/lib/export/illustrative-headers';
import { lazily } from '@/lib/export/lazily';
import { loadAsked } from '@/lib/export/load-asked';
import { notFound, notUnderstood } from '@/lib/export/problem';
import { viewOf } from '@/lib/format/view';
import { type ChartFileQuery, readChartFileQuery } from '@/lib/schemas/chart-file-query';
import { overviewSearch } from '@/lib/schemas/overview-query';
import { siteOrigin } from '@/lib/schemas/site-origin';
import { chartFormats } from '@/lib/vocabulary/file-format';
import { chartAddresses, chartExtensions } from './chart-addresses';
import { chartBytes } from './chart-bytes';

/** `lang-son_khuyen-cong_byCategory_vi_r1_2x.png` */
function fileName(publication: Publication, chart: string, { lang, format }: ChartFileQuery): string {
  const { extension, isSpoken, search } = chartFormats[format];
  const scale = new URLSearchParams(search).get('scale');
  return downloadName(publication, [chart, ...(isSpoken ? [lang] : [])], extension, scale ? [`${scale}x`] : []);
}

/**
 * Answers a request for a chart as a file that stands alone (`byCategory.svg`), under the overview's own query: 200, 304
 * where the reader has it, 400 for a query that is not understood, 404 for what there is not, 503 where it cannot be
 * drawn at the moment.
 */
export async function answerChart(
  request: Request,
  { slug, file }: { readonly slug: string; readonly file: string },
  releases: Releases,
): Promise<Response> {
  const { asked, numbers, report } = await loadAsked(request, slug, releases);
  const charts = report ? chartsFor(report) : [];
  const chart = charts.find(({ id }) => file.startsWith(`${id}.`));
  const extension = chart && chartExtensions.find((ending) => file === `${chart.id}.${ending}`);
  if (!report || !chart || !extension) {
    const ids = report ? charts.map(({ id }) => id) : chartIds;
    return notFound(chartAddresses(report ? [slug] : await releases.slugs(), ids));
  }
  const { dataset, release, sources } = report.publication;
  const marks = illustrativeHeaders(dataset);
  const { query, problems } = readChartFileQuery(asked, chart, extension, numbers);
  if (problems.length > 0) return notUnderstood(problems, marks);

  const format = chartFormats[query.format];
  const view = viewOf(query.lang, dataset, query.release);
  // `request.url` carries the host that the server is bound to, not the one that the reader asked.
  const origin = siteOrigin(request.headers);
  const place = view.href(`#chart-${chart.id}`, overviewSearch(query, [chart]));
  const address = `/api/v1/${slug}/charts/${file}${query.search && `?${query.search}`}`;
  const parts = lazily(() => chartParts(view, report, chart, query));
  return answerPicture(request, {
    // The picture itself need not be drawn to know whether a reader has it.
    identity: JSON.stringify([
      release.number,
      release.publishedAt,
      release.contentHash,
      query.format,
      `${origin}${address}`,
    ]),
    mediaType: format.mediaType,
    isFrozen: query.release !== null,
    name: fileName(report.publication, chart.id, query),
    disposition: format.extension === 'csv' ? 'attachment' : 'inline',
    links: [`<${origin}${address}>; rel="canonical"`, `<${origin}${place}>; rel="describedby"; type="text/html"`],
    headers: {
      ...marks,
      ...(format.isSpoken ? { 'content-language': query.lang } : {}),
      'x-release': String(release.number),
    },
    contentHeaders: (): Record<string, string> =>
      format.extension === 'csv' ? { 'x-rows': String(chartFigures(parts().model).length) } : {},
    draw: () => {
      const named = sources.filter(({ id }) => parts().sourceIds.includes(id)).map(({ title }) => title);
      const texts = {
        title: [view.mark?.prefix, findingText(parts().finding, view)].filter(Boolean).join(' '),
        subtitle: parts().subtitle,
        sourceLine: `${view.messages.charts.source}: ${named.join('; ')}`,
        address: `${new URL(origin).host}${place}`,
      };
      return chartBytes[query.format]({ report, parts: parts(), texts });
    },
  });
}
