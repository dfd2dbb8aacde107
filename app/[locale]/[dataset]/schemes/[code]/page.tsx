import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { pageMetadata } from '@/app/[locale]/[dataset]/page-metadata';
import { type DatasetParams, readPage } from '@/app/[locale]/[dataset]/read-page';
import { PageShell } from '@/components/layout/page-shell';
import { SchemeArticle, schemeTitle } from '@/components/register/scheme-article';

interface SchemePageProps {
  readonly params: DatasetParams & Promise<{ code: string }>;
}

async function readScheme(params: SchemePageProps['params']) {
  const page = await readPage(params);
  const { code } = await params;
  const scheme = page.publication.schemes.find((candidate) => candidate.code === code);
  if (!scheme) notFound();
  return { ...page, scheme };
}

export async function generateMetadata({ params }: SchemePageProps): Promise<Metadata> {
  const { view, publication, scheme } = await readScheme(params);
  const title = schemeTitle(view, scheme);
  return pageMetadata(view, publication, `/schemes/${scheme.code}`, { title, description: `${scheme.code}. ${title}` });
}

export default async function SchemePage({ params }: SchemePageProps) {
  const { view, publication, report, scheme } = await readScheme(params);
  return (
    <PageShell view={view} publication={publication} page="schemes" path={`/schemes/${scheme.code}`}>
      <p className="mb-4 text-sm">
        <a href={`${view.base}/schemes`}>{view.messages.register.scheme.all}</a>
      </p>
      <SchemeArticle view={view} report={report} scheme={scheme} />
    </PageShell>
  );
}
