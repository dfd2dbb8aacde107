import { withStore } from '@/app/api/with-store';
import { chartParts } from '@/components/charts/chart-parts';
import { findingText } from '@/components/charts/finding';
import { chartSvgFile } from '@/lib/chart-pictures/chart-svg-file';
import { type Chart, chartIds } from '@/lib/domain/charts/chart-model';
import { chartList } from '@/lib/domain/charts/registry';
import {
  allowedMethods,
  methodNotAllowed,
  notFound,
  notUnderstood,
  publicHeaders,
  unavailable,
} from '@/lib/export/problem';
import { viewOf } from '@/lib/format/view';
import { readChartFileQuery } from '@/lib/schemas/chart-file-query';
import { overviewSearch } from '@/lib/schemas/overview-query';
import { releases } from '../../releases';

interface Context {
  readonly params: Promise<{ dataset: string; file: string }>;
}

/** A chart's picture as a file that stands alone, under the overview's own query. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { dataset, file } = await params;
  const chart = chartList.find(({ id }) => file === `${id}.svg`);
  return withStore(() => answerChart(request, dataset, chart));
}

async function answerChart(request: Request, slug: string, chart: Chart | undefined): Promise<Response> {
  const report = await releases.load(slug);
  if (!report || !chart) {
    const slugs = report ? [slug] : await releases.slugs();
    return notFound(slugs.flatMap((known) => chartIds.map((id) => `/api/v1/${known}/charts/${id}.svg`)));
  }
  const { query, problems } = readChartFileQuery(new URL(request.url).searchParams, chart);
  if (problems.length > 0) return notUnderstood(problems);
  const view = viewOf(query.lang, report.publication.dataset);
  const { drawings, finding, subtitle, sourceIds } = chartParts(view, report, chart, query);
  const { dataset, release, sources } = report.publication;
  const named = sources.filter(({ id }) => sourceIds.includes(id)).map(({ title }) => title);
  const search = overviewSearch(query, [chart]);
  const svg = await chartSvgFile(drawings.wide, {
    title: findingText(finding, view),
    subtitle,
    sourceLine: `${view.messages.charts.source}: ${named.join('; ')}`,
    // `request.url` carries the host that the server is bound to, not the one that the reader asked.
    address: `${request.headers.get('host') ?? ''}${view.base}${search && `?${search}`}#chart-${chart.id}`,
  });
  if (svg === null) return unavailable({ state: 'picture' });
  const name = `${dataset.slug}_khuyen-cong_${chart.id}_${query.lang}_r${release.number}.svg`;
  return new Response(svg, {
    headers: {
      ...publicHeaders,
      'content-type': 'image/svg+xml; charset=utf-8',
      'cache-control': 'public, max-age=0, must-revalidate',
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
