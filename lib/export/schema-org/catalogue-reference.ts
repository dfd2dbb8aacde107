import type { Locale } from '@/lib/i18n/locales';
import { messagesFor } from '@/lib/i18n/messages';
import { resourceNames } from '../dcat/resource-names';

/** The site as the catalogue that its datasets are in (schema.org/DataCatalog). */
export const catalogueReference = (locale: Locale, origin: string) => ({
  '@type': 'DataCatalog' as const,
  '@id': resourceNames(origin).catalogue,
  name: messagesFor(locale).catalogue.title,
  url: `${origin}/${locale}/datasets`,
});
