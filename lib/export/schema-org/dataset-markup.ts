import type { DataDownload, Dataset, WithContext } from 'schema-dts';
import type { Report } from '@/lib/domain/report';
import type { View } from '@/lib/format/view';
import { type Locale, locales } from '@/lib/i18n/locales';
import { licence } from '@/lib/vocabulary/licence';
import { type Download, datasetDownloads } from '../dcat/dataset-downloads';
import { datasetWords } from '../dcat/dataset-words';
import { resourceNames } from '../dcat/resource-names';
import { catalogueReference } from './catalogue-reference';
import { measuredVariables } from './measured-variables';
import { sourceWorks } from './source-works';

interface DatasetMarkupInput {
  readonly view: View;
  readonly report: Report;
  /** `https://example.org` */
  readonly origin: string;
  /** ISO date and time of the dataset's first release. */
  readonly firstPublishedAt: string;
}

const downloadOf = (origin: string, locale: Locale, release: number, download: Download): DataDownload => ({
  '@type': 'DataDownload',
  name: download.title[locale],
  contentUrl: `${origin}${download.path}`,
  encodingFormat: download.mediaType,
  inLanguage: [...download.languages],
  version: String(release),
});

/**
 * A dataset, in the release that the reader looks at, as search engines read it (schema.org/Dataset); `null` for invented
 * data, which is not to be found by searching.
 */
export function datasetMarkup(input: DatasetMarkupInput): WithContext<Dataset> | null {
  const { view, report, origin, firstPublishedAt } = input;
  const { publication } = report;
  const { dataset, release } = publication;
  if (dataset.isIllustrative) return null;
  const { locale } = view;
  const { title, description } = datasetWords(publication);
  const { from, to } = dataset.period;
  const name = resourceNames(origin).dataset(dataset.slug);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': view.release === null ? name : `${name}/release/${release.number}`,
    name: title[locale],
    alternateName: locales.filter((other) => other !== locale).map((other) => title[other]),
    description: description[locale],
    url: `${origin}${view.href()}`,
    inLanguage: [...locales],
    license: licence.url,
    isAccessibleForFree: true,
    temporalCoverage: `${from}/${to}`,
    spatialCoverage: { '@type': 'Place', name: dataset.province },
    keywords: [...view.messages.catalogue.keywords(dataset.province)],
    variableMeasured: [...measuredVariables(locale, report)],
    measurementTechnique: `${origin}${view.href('/methodology')}`,
    isBasedOn: [...sourceWorks(locale, publication.sources)],
    version: String(release.number),
    datePublished: firstPublishedAt,
    dateModified: release.publishedAt,
    includedInDataCatalog: catalogueReference(locale, origin),
    distribution: datasetDownloads(publication, view.release).map((download) =>
      downloadOf(origin, locale, release.number, download),
    ),
  };
}
