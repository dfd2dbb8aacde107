import type { Metadata } from 'next';
import { DatasetPage } from '@/app/[locale]/[dataset]/dataset-page';
import { pageMetadata } from '@/app/[locale]/[dataset]/page-metadata';
import { type PageProps, readPage } from '@/app/[locale]/[dataset]/read-page';
import { SourceArticle } from '@/components/sources/source-article';
import { FileLinks } from '@/components/ui/file-links';
import { countRows } from '@/lib/export/count-rows';

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { view, publication } = await readPage(props);
  const { sources } = view.messages;
  return pageMetadata(view, publication, '/sources', {
    title: sources.title,
    description: sources.intro(view.format.count(publication.sources.length)),
  });
}

export default async function SourcesPage(props: PageProps) {
  const data = await readPage(props);
  const { view, publication, report } = data;
  const { sources } = view.messages;
  const count = publication.sources.length;
  return (
    <DatasetPage data={data} page="sources" path="/sources">
      <h1>{sources.title}</h1>
      <p className="prose mt-3 mb-5">{sources.intro(view.format.count(count))}</p>
      <FileLinks view={view} dataset="sources" search="" rows={countRows(report, 'sources')} />
      {publication.sources.map((source) => (
        <SourceArticle key={source.id} view={view} publication={publication} source={source} />
      ))}
    </DatasetPage>
  );
}
