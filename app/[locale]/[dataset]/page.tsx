import type { Metadata } from 'next';
import { ChartFigure } from '@/components/charts/chart-figure';
import { chartFileSearch } from '@/components/charts/chart-file-search';
import { oembedLinks } from '@/components/embed/oembed-links';
import { FigureKey } from '@/components/figures/figure-key';
import { FigureLink } from '@/components/figures/figure-link';
import { HeadlineFigures } from '@/components/overview/headline-figures';
import { NamedSchemes } from '@/components/overview/named-schemes';
import { NarrowForm } from '@/components/overview/narrow-form';
import { SelectionChips } from '@/components/overview/selection-chips';
import { pageOrigin } from '@/components/share/page-origin';
import { JsonLd } from '@/components/ui/json-ld';
import { QueryProblems } from '@/components/ui/query-problems';
import { RichText } from '@/components/ui/rich-text';
import { listReleases } from '@/lib/data/list-releases';
import { chartsFor } from '@/lib/domain/charts/charts-for';
import { countRows } from '@/lib/export/count-rows';
import { datasetMarkup } from '@/lib/export/schema-org/dataset-markup';
import { overviewSearch, readOverviewQuery } from '@/lib/schemas/overview-query';
import { DatasetPage } from './dataset-page';
import { pageMetadata } from './page-metadata';
import { type PageProps, readPage } from './read-page';

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { view, publication } = await readPage(props);
  const { province, period } = publication.dataset;
  const title = view.messages.site.datasetTitle(province, view.format.period(period));
  const metadata = pageMetadata(view, publication, '', {
    title,
    description: view.messages.site.description(province, view.format.period(period)),
  });
  const origin = await pageOrigin();
  const types = oembedLinks(origin, `${origin}${view.href()}`, title);
  return { ...metadata, alternates: { ...metadata.alternates, types } };
}

export default async function OverviewPage(props: PageProps) {
  const data = await readPage(props);
  const { view, publication, report } = data;
  const charts = chartsFor(report);
  const { query, problems } = readOverviewQuery(await props.searchParams, charts);
  const { messages, format } = view;
  const { slug, province, period } = publication.dataset;
  const first = (await listReleases(slug)).at(-1) ?? publication.release;
  const markup = datasetMarkup({
    view,
    report,
    origin: await pageOrigin(),
    firstPublishedAt: first.publishedAt,
  });
  const leverage = report.closure.at({ measure: 'leverage_ratio', programme: null, category: null, period });
  const narrowed = query.programme.length + query.category.length > 0;
  const isStated = leverage.basis === 'published';
  const computed = isStated && report.closure.ways(leverage.cell).find(({ basis }) => basis === 'derived');
  return (
    <DatasetPage data={data} page="overview" path="" search={overviewSearch(query, charts)} problems={[]}>
      {markup && <JsonLd data={markup} />}
      <h1>{messages.overview.title(province, format.period(period))}</h1>
      {!narrowed && leverage.value !== null && (
        <p
          className="text-[clamp(1.15rem,0.9rem+1.6vw,1.75rem)] leading-snug mt-3 text-accent font-bold"
          data-headline="leverage"
        >
          <RichText
            text={messages.overview.leverage}
            values={{ leverage: <FigureLink view={view} figure={leverage} bare={isStated} /> }}
          />
        </p>
      )}
      {!narrowed && computed && (
        <p className="text-muted text-[0.9rem] mt-1">
          <RichText
            text={messages.overview.leverageNote}
            values={{
              published: <FigureLink view={view} figure={leverage} />,
              computed: <FigureLink view={view} figure={computed} />,
            }}
          />
        </p>
      )}
      <p className="prose mt-4">{messages.overview.lede[publication.dataset.coverage](province)}</p>
      <QueryProblems view={view} problems={[...data.problems, ...problems]} />
      <div className="mt-6">
        <NarrowForm view={view} report={report} query={query} />
      </div>
      <SelectionChips view={view} query={query} />
      <section id="headline" tabIndex={-1} aria-label={messages.overview.headline} className="outline-none">
        <HeadlineFigures
          view={view}
          report={report}
          selection={{ programmes: query.programme, categories: query.category }}
        />
      </section>
      <div className="mt-8">
        <FigureKey
          view={view}
          stated={publication.statements.length > 0 ? 'source' : null}
          hasRegister={report.closure.register !== undefined}
        />
      </div>
      <section>
        <h2 className="sr-only">{messages.overview.chartsTitle}</h2>
        {charts.map((chart) => {
          const search = chartFileSearch(chart.id, query);
          const file = { search, rows: countRows(report, 'summary', search) };
          return <ChartFigure key={chart.id} view={view} report={report} chart={chart} query={query} file={file} />;
        })}
      </section>
      <NamedSchemes view={view} publication={publication} />
    </DatasetPage>
  );
}
