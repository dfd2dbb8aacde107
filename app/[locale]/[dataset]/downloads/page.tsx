import type { Metadata } from 'next';
import { DatasetPage } from '@/app/[locale]/[dataset]/dataset-page';
import { pageMetadata } from '@/app/[locale]/[dataset]/page-metadata';
import { type PageProps, readPage } from '@/app/[locale]/[dataset]/read-page';
import { FileLinks } from '@/components/ui/file-links';
import { FeedLinks } from '@/components/updates/feed-links';
import { countRows } from '@/lib/export/count-rows';
import { templateHref } from '@/lib/format/template-href';

const files = ['schemes', 'figures', 'sources'] as const;
const breakdowns = ['programme', 'category', 'programme,category', 'period'] as const;
/** Only a full register tells of each scheme when and where it was. */
const registerBreakdowns = [...breakdowns, 'year', 'district'] as const;

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { view, publication } = await readPage(props);
  const { downloads } = view.messages;
  return pageMetadata(view, publication, '/downloads', { title: downloads.title, description: downloads.intro });
}

export default async function DownloadsPage(props: PageProps) {
  const data = await readPage(props);
  const { view, publication, report } = data;
  const texts = view.messages.downloads;
  return (
    <DatasetPage data={data} page="downloads" path="/downloads">
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
        {(report.closure.register ? registerBreakdowns : breakdowns).map((by) => (
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
      {/* No release holds these: a frozen page leads to nothing that may change. */}
      {view.release === null && (
        <section className="border-t border-rule pt-4 mt-8 no-print">
          <FeedLinks view={view} dataset={publication.dataset} />
          <p className="mt-3">
            <a href={templateHref(view.locale)} download>
              {view.messages.checkPage.templateLink}
            </a>
          </p>
        </section>
      )}
    </DatasetPage>
  );
}
