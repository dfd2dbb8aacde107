import { type EmbedTheme, themeParameter } from '@/components/embed/embed-theme';
import type { Embeddable } from '@/components/embed/embeddable';
import { embeddableChart } from '@/components/embed/embeddable-chart';
import { embeddableFigure } from '@/components/embed/embeddable-figure';
import { chartsFor } from '@/lib/domain/charts/charts-for';
import { findFigure } from '@/lib/domain/find-figure';
import type { Report } from '@/lib/domain/report';
import type { Releases } from '@/lib/export/answer-file';
import { type View, viewOf } from '@/lib/format/view';
import { isLocale } from '@/lib/i18n/locales';
import { readOverviewQuery } from '@/lib/schemas/overview-query';
import { readQuery } from '@/lib/schemas/query';
import { readReleaseQuery } from '@/lib/schemas/release-query';

export interface FoundEmbeddable {
  readonly view: View;
  readonly report: Report;
  readonly embeddable: Embeddable;
  readonly theme: EmbedTheme | null;
}

/**
 * What can be embedded of the page at an absolute address: a figure's page, the overview (the chart that its `#…` names,
 * or else the first), or what is to be embedded itself. What else the address asks, release and filters, counts; what is
 * not understood in it does not. `null` for an address of another site, or of anything else. `origin`: of this site.
 */
export async function embeddableAt(
  address: string,
  origin: string,
  releases: Releases,
): Promise<FoundEmbeddable | null> {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const isOurs = /^https?:$/.test(url.protocol) && url.host === new URL(origin).host;
  const path = decodedPath(url);
  if (!isOurs || url.username !== '' || url.password !== '' || path === null) return null;
  const [locale = '', slug = '', ...rest] = path;
  if (!isLocale(locale) || slug === '') return null;
  const { release } = readReleaseQuery(url.searchParams, await releases.numbers(slug));
  const report = await releases.load(slug, release ?? undefined);
  if (report === null) return null;
  const view = viewOf(locale, report.publication.dataset, release);
  const embeddable = embeddableIn(view, report, rest, url);
  const { theme } = readQuery({ theme: themeParameter }, url.searchParams).query;
  return embeddable && { view, report, embeddable, theme };
}

function embeddableIn(view: View, report: Report, path: readonly string[], url: URL): Embeddable | null {
  const [kind, id, ...more] = path[0] === 'embed' ? path.slice(1) : path;
  if (more.length > 0) return null;
  if (kind === 'figures' && id !== undefined) {
    const figure = findFigure(report.closure, id);
    return figure && embeddableFigure(view, report, figure);
  }
  const charts = chartsFor(report);
  const named = kind === undefined ? /^#chart-(\w+)$/.exec(url.hash)?.[1] : id;
  const isOverview = path.length === 0;
  if (!isOverview && (path[0] !== 'embed' || kind !== 'charts')) return null;
  const chart = charts.find((candidate) => candidate.id === named) ?? (isOverview ? charts[0] : undefined);
  return chart ? embeddableChart(view, report, chart, readOverviewQuery(url.searchParams, [chart]).query) : null;
}

/** The parts of a path; `null` where its percent-encoding cannot be undone. */
function decodedPath({ pathname }: URL): readonly string[] | null {
  try {
    return pathname.split('/').filter(Boolean).map(decodeURIComponent);
  } catch {
    return null;
  }
}
