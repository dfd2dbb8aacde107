import type { Metadata } from 'next';
import { pageMetadata } from '@/app/[locale]/[dataset]/page-metadata';
import { type DatasetParams, readPage } from '@/app/[locale]/[dataset]/read-page';
import { PageShell } from '@/components/layout/page-shell';
import { FileLinks } from '@/components/ui/file-links';
import { countRows } from '@/lib/export/count-rows';

const files = ['schemes', 'figures', 'sources'] as const;
const breakdowns = ['programme', 'category', 'programme,category', 'period'] as const;

export async function generateMetadata({ params }: { readonly params: DatasetParams }): Promise<Metadata> {
  const { view, publication } = await readPage(params);
  const { downloads } = view.messages;
  return pageMetadata(view, publication, '/downloads', { title: downloads.title, description: downloads.intro });
}

export default async function DownloadsPage({ params }: { readonly params: DatasetParams }) {
  const { view, publication, report } = await readPage(params);
  const texts = view.messages.downloads;
  return (
    <PageShell view={view} publication={publication} page="downloads" path="/downloads">
      <h1>{texts.title}</h1>
      <div className="prose mt-3">
        <p>{texts.intro}</p>
        <ul>
          <li>{texts.machine}</li>
          <li>{texts.excel}</li>
          <li>{texts.json}</li>
        </ul>
      </div>
      {files.map((dataset) => (
        <section key={dataset} className="border-t border-rule pt-4 mt-8">
          <h2>{texts.files[dataset].name}</h2>
          <p className="mb-3">{texts.files[dataset].about}</p>
          <FileLinks view={view} dataset={dataset} search="" rows={countRows(report, dataset)} />
        </section>
      ))}
      <section className="border-t border-rule pt-4 mt-8">
        <h2>{texts.files.summary.name}</h2>
        <p className="mb-3">{texts.files.summary.about}</p>
        {breakdowns.map((by) => (
          <div key={by} className="mt-4">
            <h3 className="mb-1">{texts.breakdowns[by]}</h3>
            <FileLinks
              view={view}
              dataset="summary"
              search={`by=${by}`}
              rows={countRows(report, 'summary', `by=${by}`)}
            />
          </div>
        ))}
      </section>
    </PageShell>
  );
}
