import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { type PageProps, readPage } from '@/app/[locale]/[dataset]/read-page';
import { chartNotes } from '@/components/charts/chart-notes';
import { chartParts } from '@/components/charts/chart-parts';
import { ChartPicture } from '@/components/charts/chart-picture';
import { ChartTable } from '@/components/charts/chart-table';
import { themeParameter } from '@/components/embed/embed-theme';
import { embeddableChart } from '@/components/embed/embeddable-chart';
import { Embedded } from '@/components/embed/embedded';
import { chartsFor } from '@/lib/domain/charts/charts-for';
import { readOverviewQuery } from '@/lib/schemas/overview-query';
import { readQuery } from '@/lib/schemas/query';
import { embedMetadata } from '../../embed-metadata';

interface EmbeddedChartProps extends PageProps {
  readonly params: PageProps['params'] & Promise<{ chart: string }>;
}

async function readChart(props: EmbeddedChartProps) {
  const data = await readPage(props);
  const id = decodeURIComponent((await props.params).chart);
  const chart = chartsFor(data.report).find((candidate) => candidate.id === id);
  if (!chart) notFound();
  const search = await props.searchParams;
  const overview = readOverviewQuery(search, [chart]);
  const { query, problems } = readQuery({ theme: themeParameter }, search);
  return {
    ...data,
    // What is embedded stands in a frame of another site: its numbers are asked on the page that it leads to.
    view: { ...data.view, isPreview: true },
    chart,
    query: overview.query,
    theme: query.theme,
    problems: [...data.problems, ...overview.problems, ...problems],
  };
}

export async function generateMetadata(props: EmbeddedChartProps): Promise<Metadata> {
  const { view, report, chart, query } = await readChart(props);
  return embedMetadata(view, embeddableChart(view, report, chart, query));
}

/** A chart alone, for a frame in another site's page. */
export default async function EmbeddedChartPage(props: EmbeddedChartProps) {
  const { view, report, chart, query, theme, problems } = await readChart(props);
  const { measure, model, drawings } = chartParts(view, report, chart, query);
  const { charts, vocabulary, embed } = view.messages;
  return (
    <Embedded view={view} theme={theme} problems={problems} embeddable={embeddableChart(view, report, chart, query)}>
      <ChartPicture
        drawings={drawings}
        name={`${charts.byId[chart.id].title}: ${vocabulary.measure[measure]}`}
        texts={{ keyboard: charts.keyboard, failed: charts.pictureFailed, late: charts.pictureLate, key: charts.key }}
      />
      <details>
        <summary>{embed.table}</summary>
        <ChartTable view={view} model={model} />
        {chartNotes(view, report, model).map((note) => (
          <p key={note} className="embed-note">
            {note}
          </p>
        ))}
      </details>
    </Embedded>
  );
}
