import type { DataCatalog, WithContext } from 'schema-dts';
import type { Publication } from '@/lib/domain/publication';
import { viewOf } from '@/lib/format/view';
import { type Locale, locales } from '@/lib/i18n/locales';
import { messagesFor } from '@/lib/i18n/messages';
import { licence } from '@/lib/vocabulary/licence';
import { datasetWords } from '../dcat/dataset-words';
import { resourceNames } from '../dcat/resource-names';
import { catalogueReference } from './catalogue-reference';

/** The site's datasets, in their current releases, as search engines read them (schema.org/DataCatalog). Invented ones are left out. */
export function catalogueMarkup(
  locale: Locale,
  origin: string,
  publications: readonly Publication[],
): WithContext<DataCatalog> {
  const names = resourceNames(origin);
  const real = publications.filter(({ dataset }) => !dataset.isIllustrative);
  return {
    '@context': 'https://schema.org',
    ...catalogueReference(locale, origin),
    description: messagesFor(locale).catalogue.description,
    inLanguage: [...locales],
    license: licence.url,
    isAccessibleForFree: true,
    dataset: real.map((publication) => {
      const { title, description } = datasetWords(publication);
      return {
        '@type': 'Dataset',
        '@id': names.dataset(publication.dataset.slug),
        name: title[locale],
        description: description[locale],
        url: `${origin}${viewOf(locale, publication.dataset).href()}`,
        license: licence.url,
        isAccessibleForFree: true,
      };
    }),
  };
}
