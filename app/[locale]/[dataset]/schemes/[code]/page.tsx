import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DatasetPage } from '@/app/[locale]/[dataset]/dataset-page';
import { pageMetadata } from '@/app/[locale]/[dataset]/page-metadata';
import { type PageProps, readPage } from '@/app/[locale]/[dataset]/read-page';
import { SchemeArticle } from '@/components/register/scheme-article';
import { schemeTitle } from '@/components/register/scheme-title';
import { schemeWithCode } from '@/lib/domain/register/scheme-with-code';

interface SchemePageProps extends PageProps {
  readonly params: PageProps['params'] & Promise<{ code: string }>;
}

async function readScheme(props: SchemePageProps) {
  const data = await readPage(props);
  const code = decodeURIComponent((await props.params).code);
  const scheme = schemeWithCode(data.publication.schemes, code);
  if (!scheme) notFound();
  return { data, scheme, path: `/schemes/${encodeURIComponent(code)}` };
}

export async function generateMetadata(props: SchemePageProps): Promise<Metadata> {
  const { data, scheme, path } = await readScheme(props);
  const title = schemeTitle(data.view, scheme);
  return pageMetadata(data.view, data.publication, path, { title, description: `${scheme.code}. ${title}` });
}

export default async function SchemePage(props: SchemePageProps) {
  const { data, scheme, path } = await readScheme(props);
  const { view, report } = data;
  return (
    <DatasetPage data={data} page="schemes" path={path} subject={{ kind: 'scheme', code: scheme.code }}>
      <p className="mb-4 text-sm">
        <a href={view.href('/schemes')}>{view.messages.register.scheme.all}</a>
      </p>
      <SchemeArticle view={view} report={report} scheme={scheme} />
    </DatasetPage>
  );
}
