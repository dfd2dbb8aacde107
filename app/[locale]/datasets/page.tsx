import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DatasetEntry } from '@/components/datasets/dataset-entry';
import { SiteShell } from '@/components/layout/site-shell';
import { pageOrigin } from '@/components/share/page-origin';
import { JsonLd } from '@/components/ui/json-ld';
import { listDatasets } from '@/lib/data/list-datasets';
import { loadPublication } from '@/lib/data/load-publication';
import { catalogueMarkup } from '@/lib/export/schema-org/catalogue-markup';
import { isLocale, type Locale } from '@/lib/i18n/locales';
import { messagesFor } from '@/lib/i18n/messages';
import { siteMetadata } from '../site-metadata';

interface DatasetsPageProps {
  readonly params: Promise<{ locale: string }>;
}

async function localeOf(params: DatasetsPageProps['params']): Promise<Locale> {
  const { locale } = await params;
  return isLocale(locale) ? locale : notFound();
}

export async function generateMetadata({ params }: DatasetsPageProps): Promise<Metadata> {
  return siteMetadata(await localeOf(params), 'datasets');
}

/** Every dataset, the real ones first; what is invented stands apart under a heading that says so. */
export default async function DatasetsPage({ params }: DatasetsPageProps) {
  const locale = await localeOf(params);
  const { datasets: texts } = messagesFor(locale);
  const found = await Promise.all((await listDatasets()).map(({ slug }) => loadPublication(slug)));
  const publications = found.filter((publication) => publication !== null);
  const real = publications.filter(({ dataset }) => !dataset.isIllustrative);
  const invented = publications.filter(({ dataset }) => dataset.isIllustrative);
  return (
    <SiteShell locale={locale} page="datasets">
      <JsonLd data={catalogueMarkup(locale, await pageOrigin(), real)} />
      <h1>{texts.title}</h1>
      <p className="prose mt-3">{texts.intro}</p>
      <section aria-labelledby="real" className="mt-8">
        <h2 id="real">{texts.realTitle}</h2>
        {real.length === 0 && <p>{texts.none}</p>}
        {real.map((publication) => (
          <DatasetEntry key={publication.dataset.slug} locale={locale} publication={publication} />
        ))}
      </section>
      {invented.length > 0 && (
        <section aria-labelledby="invented" className="mt-12">
          <h2 id="invented">{texts.illustrativeTitle}</h2>
          <p className="prose mt-2">{texts.illustrativeIntro}</p>
          {invented.map((publication) => (
            <DatasetEntry key={publication.dataset.slug} locale={locale} publication={publication} />
          ))}
        </section>
      )}
    </SiteShell>
  );
}
