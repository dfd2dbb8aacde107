import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { pageMetadata } from '@/app/[locale]/[dataset]/page-metadata';
import { type DatasetParams, readPage } from '@/app/[locale]/[dataset]/read-page';
import { FigureArticle } from '@/components/figures/figure-article';
import { PageShell } from '@/components/layout/page-shell';
import { findFigure } from '@/lib/domain/find-figure';
import { figureName } from '@/lib/format/cell-name';

interface FigurePageProps {
  readonly params: DatasetParams & Promise<{ id: string }>;
}

async function readFigure(params: FigurePageProps['params']) {
  const page = await readPage(params);
  const id = decodeURIComponent((await params).id);
  const figure = findFigure(page.report.closure, id);
  if (!figure) notFound();
  return { ...page, figure };
}

export async function generateMetadata({ params }: FigurePageProps): Promise<Metadata> {
  const { view, publication, figure } = await readFigure(params);
  const name = figureName(view, figure);
  return pageMetadata(view, publication, `/figures/${encodeURIComponent(figure.id)}`, {
    title: `${name}: ${view.format.figureWithUnit(figure)}`,
    description: `${name}: ${view.format.figureWithUnit(figure)}. ${view.messages.vocabulary.basis[figure.basis]}.`,
  });
}

export default async function FigurePage({ params }: FigurePageProps) {
  const { view, publication, report, figure } = await readFigure(params);
  return (
    <PageShell view={view} publication={publication} page="figures" path={`/figures/${encodeURIComponent(figure.id)}`}>
      <p className="mb-4 text-sm">
        <a href={`${view.base}/figures`}>{view.messages.figures.article.back}</a>
      </p>
      <FigureArticle view={view} report={report} figure={figure} />
    </PageShell>
  );
}
