import type { Metadata } from 'next';
import { DatasetPage } from '@/app/[locale]/[dataset]/dataset-page';
import { pageMetadata } from '@/app/[locale]/[dataset]/page-metadata';
import { type PageProps, readPage } from '@/app/[locale]/[dataset]/read-page';
import { NamedFile } from '@/components/downloads/named-file';
import { FileLinks } from '@/components/ui/file-links';
import { FeedLinks } from '@/components/updates/feed-links';
import { countRows } from '@/lib/export/count-rows';
import { fileDatasetIds } from '@/lib/export/datasets';
import { hasGrants } from '@/lib/export/grants/has-grants';
import { summaryBreakdowns } from '@/lib/export/summary-breakdowns';
import { templateHref } from '@/lib/format/template-href';
import { datasetFileIds, datasetFiles, siteFileIds, siteFiles, tableFormatIds } from '@/lib/vocabulary/file-format';

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { view, publication } = await readPage(props);
  const { downloads } = view.messages;
  return pageMetadata(view, publication, '/downloads', { title: downloads.title, description: downloads.intro });
}

const section = 'border-t border-rule pt-4 mt-8';

export default async function DownloadsPage(props: PageProps) {
  const data = await readPage(props);
  const { view, publication, report } = data;
  const { downloads: texts, apiPage, dictionary, files, checkPage } = view.messages;
  const canHaveGrants = hasGrants(publication);
  const wholeIds = datasetFileIds.filter((id) => id !== 'grants' || canHaveGrants);
  const languageOf = ({ isSpoken }: { readonly isSpoken: boolean }) => (isSpoken ? `lang=${view.locale}` : '');
  return (
    <DatasetPage data={data} page="downloads" path="/downloads">
      <h1>{texts.title}</h1>
      <div className="prose mt-3">
        <p>{texts.intro}</p>
        <ul aria-label={texts.formatsTitle}>
          {tableFormatIds.map((id) => (
            <li key={id}>
              {files.formats[id].name}: {files.formats[id].about}
            </li>
          ))}
        </ul>
        <p>
          <a href={view.href('/dictionary')}>{texts.dictionary}</a>
        </p>
      </div>
      {fileDatasetIds.map((id) => (
        <section key={id} className={section}>
          <h2>{dictionary.tables[id].title}</h2>
          <p className="mb-3">
            {dictionary.tables[id].description} <a href={view.href(`/dictionary#${id}`)}>{texts.columnsOf}</a>
          </p>
          {id === 'summary' ? (
            summaryBreakdowns(report).map((by) => (
              <div key={by} className="mt-4">
                <h3 className="mb-1">{texts.breakdowns[by]}</h3>
                <FileLinks view={view} dataset={id} search={`by=${by}`} rows={countRows(report, id, `by=${by}`)} />
              </div>
            ))
          ) : (
            <FileLinks view={view} dataset={id} search="" rows={countRows(report, id)} />
          )}
        </section>
      ))}
      <section className={section}>
        <h2>{texts.wholeTitle}</h2>
        {wholeIds.map((id) => (
          <NamedFile
            key={id}
            href={view.fileHref(`/${datasetFiles[id].file}`, languageOf(datasetFiles[id]))}
            {...texts.datasetFiles[id]}
          />
        ))}
        {!canHaveGrants && <p className="mt-4 text-muted">{texts.noGrants}</p>}
      </section>
      {/* No release holds these: a frozen page leads to nothing that may change. */}
      {view.release === null && (
        <>
          <section className={`${section} no-print`}>
            <h2>{texts.updatesTitle}</h2>
            <p>{texts.updatesAbout}</p>
            <FeedLinks view={view} dataset={publication.dataset} />
          </section>
          <section className={`${section} no-print`}>
            <h2>{texts.siteTitle}</h2>
            {siteFileIds.map((id) => (
              <NamedFile key={id} href={`/api/v1/${siteFiles[id].file}`} {...texts.siteFiles[id]} />
            ))}
            <NamedFile href={`/${view.locale}/developers`} name={apiPage.title} about={texts.developersAbout} isPage />
            <NamedFile href={templateHref(view.locale)} name={checkPage.templateLink} about={texts.templateAbout} />
          </section>
        </>
      )}
    </DatasetPage>
  );
}
