import { withStore } from '@/app/api/with-store';
import { chartParts } from '@/components/charts/chart-parts';
import { findingText } from '@/components/charts/finding';
import { chartSvgFile } from '@/lib/chart-pictures/chart-svg-file';
import { chartIds } from '@/lib/domain/charts/chart-model';
import { chartsFor } from '@/lib/domain/charts/charts-for';
import { cacheControl } from '@/lib/export/cache-control';
import { entityTagOf, hasAlready } from '@/lib/export/entity-tag';
import { illustrativeHeaders } from '@/lib/export/illustrative-headers';
import { inventedSuffix } from '@/lib/export/invented-suffix';
import {
  allowedMethods,
  methodNotAllowed,
  notFound,
  notUnderstood,
  publicHeaders,
  unavailable,
} from '@/lib/export/problem';
import { siteOrigin } from '@/lib/export/site-origin';
import { viewOf } from '@/lib/format/view';
import { readChartFileQuery } from '@/lib/schemas/chart-file-query';
import { overviewSearch } from '@/lib/schemas/overview-query';
import { readReleaseQuery } from '@/lib/schemas/release-query';
import { releases } from '../../releases';

interface Context {
  readonly params: Promise<{ dataset: string; file: string }>;
}

/** A chart's picture as a file that stands alone, under the overview's own query. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { dataset, file } = await params;
  return withStore(() => answerChart(request, dataset, file));
}

async function answerChart(request: Request, slug: string, file: string): Promise<Response> {
  const asked = new URL(request.url).searchParams;
  const numbers = await releases.numbers(slug);
  const report = await releases.load(slug, readReleaseQuery(asked, numbers).release ?? undefined);
  const charts = report ? chartsFor(report) : [];
  const chart = charts.find(({ id }) => file === `${id}.svg`);
  if (!report || !chart) {
    const slugs = report ? [slug] : await releases.slugs();
    const ids = report ? charts.map(({ id }) => id) : chartIds;
    return notFound(slugs.flatMap((known) => ids.map((id) => `/api/v1/${known}/charts/${id}.svg`)));
  }
  const { dataset, release, sources } = report.publication;
  const marks = illustrativeHeaders(dataset);
  const { query, problems } = readChartFileQuery(asked, chart, numbers);
  if (problems.length > 0) return notUnderstood(problems, marks);
  const view = viewOf(query.lang, dataset, query.release);
  const { drawings, finding, subtitle, sourceIds } = chartParts(view, report, chart, query);
  const named = sources.filter(({ id }) => sourceIds.includes(id)).map(({ title }) => title);
  const place = view.href(`#chart-${chart.id}`, overviewSearch(query, [chart]));
  const svg = await chartSvgFile(drawings.wide, {
    title: [view.mark?.prefix, findingText(finding, view)].filter(Boolean).join(' '),
    subtitle,
    sourceLine: `${view.messages.charts.source}: ${named.join('; ')}`,
    // `request.url` carries the host that the server is bound to, not the one that the reader asked.
    address: `${new URL(siteOrigin(request.headers)).host}${place}`,
  });
  if (svg === null) return unavailable({ state: 'picture' });
  const name = `${dataset.slug}_khuyen-cong_${chart.id}_${query.lang}_r${release.number}${inventedSuffix(dataset)}.svg`;
  const headers = {
    ...publicHeaders,
    ...marks,
    'cache-control': cacheControl(query.release !== null),
    etag: entityTagOf(svg),
  };
  if (hasAlready(request, headers.etag)) return new Response(null, { status: 304, headers });
  return new Response(request.method === 'HEAD' ? null : svg, {
    headers: {
      ...headers,
      'content-type': 'image/svg+xml; charset=utf-8',
      'content-disposition': `inline; filename="${name}"`,
    },
  });
}

export {
  allowedMethods as OPTIONS,
  GET as HEAD,
  methodNotAllowed as DELETE,
  methodNotAllowed as PATCH,
  methodNotAllowed as POST,
  methodNotAllowed as PUT,
};
