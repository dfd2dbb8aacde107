import type { Metadata } from 'next';
import { pageMetadata } from '@/app/[locale]/[dataset]/page-metadata';
import { type DatasetParams, readPage } from '@/app/[locale]/[dataset]/read-page';
import { FigureKey } from '@/components/figures/figure-key';
import { FigureTables } from '@/components/figures/figure-tables';
import { PageShell } from '@/components/layout/page-shell';
import { FileLinks } from '@/components/ui/file-links';
import { countRows } from '@/lib/export/count-rows';

interface FiguresPageProps {
  readonly params: DatasetParams;
}

export async function generateMetadata({ params }: FiguresPageProps): Promise<Metadata> {
  const { view, publication } = await readPage(params);
  return pageMetadata(view, publication, '/figures', {
    title: view.messages.figures.title,
    description: view.messages.figures.intro,
  });
}

export default async function FiguresPage({ params }: FiguresPageProps) {
  const { view, publication, report } = await readPage(params);
  return (
    <PageShell view={view} publication={publication} page="figures" path="/figures">
      <h1>{view.messages.figures.title}</h1>
      <p className="prose mt-3">{view.messages.figures.intro}</p>
      <div className="my-5">
        <FileLinks view={view} dataset="figures" search="" rows={countRows(report, 'figures')} />
      </div>
      <FigureKey view={view} />
      <FigureTables view={view} report={report} />
    </PageShell>
  );
}
