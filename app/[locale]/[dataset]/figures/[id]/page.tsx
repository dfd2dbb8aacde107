import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DatasetPage } from '@/app/[locale]/[dataset]/dataset-page';
import { pageMetadata } from '@/app/[locale]/[dataset]/page-metadata';
import { type PageProps, readPage } from '@/app/[locale]/[dataset]/read-page';
import { oembedLinks } from '@/components/embed/oembed-links';
import { FigureArticle } from '@/components/figures/figure-article';
import { pageOrigin } from '@/components/share/page-origin';
import { findFigure } from '@/lib/domain/find-figure';
import { figureName } from '@/lib/format/cell-name';
import { figureHref } from '@/lib/format/figure-href';

interface FigurePageProps extends PageProps {
  readonly params: PageProps['params'] & Promise<{ id: string }>;
}

async function readFigure(props: FigurePageProps) {
  const data = await readPage(props);
  const id = decodeURIComponent((await props.params).id);
  const figure = findFigure(data.report.closure, id);
  if (!figure) notFound();
  return { data, figure };
}

export async function generateMetadata(props: FigurePageProps): Promise<Metadata> {
  const { data, figure } = await readFigure(props);
  const { view, publication } = data;
  const name = figureName(view, figure);
  const title = `${name}: ${view.format.figureWithUnit(figure)}`;
  const metadata = pageMetadata(view, publication, `/figures/${encodeURIComponent(figure.id)}`, {
    title,
    description: `${title}. ${view.messages.vocabulary.basis[figure.basis]}.`,
  });
  const origin = await pageOrigin();
  const types = oembedLinks(origin, `${origin}${figureHref(view, figure.id)}`, title);
  return { ...metadata, alternates: { ...metadata.alternates, types: { ...metadata.alternates?.types, ...types } } };
}

export default async function FigurePage(props: FigurePageProps) {
  const { data, figure } = await readFigure(props);
  const { view, report } = data;
  return (
    <DatasetPage
      data={data}
      page="figures"
      path={`/figures/${encodeURIComponent(figure.id)}`}
      subject={{ kind: 'figure', figure }}
    >
      <p className="mb-4 text-sm">
        <a href={view.href('/figures')}>{view.messages.figures.article.back}</a>
      </p>
      <FigureArticle view={view} report={report} figure={figure} />
    </DatasetPage>
  );
}
