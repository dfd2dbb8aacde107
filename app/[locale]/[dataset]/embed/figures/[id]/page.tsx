import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { type PageProps, readPage } from '@/app/[locale]/[dataset]/read-page';
import { themeParameter } from '@/components/embed/embed-theme';
import { embeddableFigure } from '@/components/embed/embeddable-figure';
import { Embedded } from '@/components/embed/embedded';
import { findFigure } from '@/lib/domain/find-figure';
import { readQuery } from '@/lib/schemas/query';
import { embedMetadata } from '../../embed-metadata';

interface EmbeddedFigureProps extends PageProps {
  readonly params: PageProps['params'] & Promise<{ id: string }>;
}

async function readFigure(props: EmbeddedFigureProps) {
  const data = await readPage(props);
  const figure = findFigure(data.report.closure, decodeURIComponent((await props.params).id));
  if (!figure) notFound();
  return { ...data, figure, embeddable: embeddableFigure(data.view, data.report, figure) };
}

export async function generateMetadata(props: EmbeddedFigureProps): Promise<Metadata> {
  const { view, embeddable } = await readFigure(props);
  return embedMetadata(view, embeddable);
}

/** A number alone, for a frame in another site's page. */
export default async function EmbeddedFigurePage(props: EmbeddedFigureProps) {
  const { view, figure, embeddable, ...data } = await readFigure(props);
  const { query, problems } = readQuery({ theme: themeParameter }, await props.searchParams);
  return (
    <Embedded view={view} theme={query.theme} embeddable={embeddable} problems={[...data.problems, ...problems]}>
      <p className="embed-value tabular" data-figure-value={figure.value ?? ''}>
        {view.format.figureWithUnit(figure)}
      </p>
    </Embedded>
  );
}
