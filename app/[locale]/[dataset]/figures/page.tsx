import type { Metadata } from 'next';
import { DatasetPage } from '@/app/[locale]/[dataset]/dataset-page';
import { pageMetadata } from '@/app/[locale]/[dataset]/page-metadata';
import { type PageProps, readPage } from '@/app/[locale]/[dataset]/read-page';
import { FigureKey } from '@/components/figures/figure-key';
import { FigureTables } from '@/components/figures/figure-tables';
import { FileLinks } from '@/components/ui/file-links';
import type { Publication } from '@/lib/domain/publication';
import { countRows } from '@/lib/export/count-rows';
import type { View } from '@/lib/format/view';

function introOf({ messages }: View, { statements }: Publication): string {
  return statements.length > 0 ? messages.figures.intro : messages.figures.introOfRegister;
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { view, publication } = await readPage(props);
  return pageMetadata(view, publication, '/figures', {
    title: view.messages.figures.title,
    description: introOf(view, publication),
  });
}

export default async function FiguresPage(props: PageProps) {
  const data = await readPage(props);
  const { view, publication, report } = data;
  return (
    <DatasetPage data={data} page="figures" path="/figures">
      <h1>{view.messages.figures.title}</h1>
      <p className="prose mt-3">{introOf(view, publication)}</p>
      <div className="my-5">
        <FileLinks view={view} dataset="figures" search="" rows={countRows(report, 'figures')} />
      </div>
      <FigureKey
        view={view}
        stated={publication.statements.length > 0 ? 'source' : null}
        hasRegister={report.closure.register !== undefined}
      />
      <FigureTables view={view} report={report} />
    </DatasetPage>
  );
}
