import type { Dataset, Source } from '@/lib/domain/publication';
import type { Report } from '@/lib/domain/report';
import { formatFor } from '@/lib/format/format';
import { illustrativeMark } from '@/lib/format/illustrative-mark';
import { defaultLocale, type Locale, locales } from '@/lib/i18n/locales';
import { messagesFor } from '@/lib/i18n/messages';
import { licence } from '@/lib/vocabulary/licence';
import { inEachLanguage } from '../in-each-language';
import { inventedSuffix } from '../invented-suffix';
import type { MeasuredTable } from './measured-table';
import { descriptorAddress, type PackageAddresses } from './package-addresses';
import { packageTitle } from './package-title';
import { tableSchema } from './table-schema';

const dialect = {
  $schema: 'https://datapackage.org/profiles/2.0/tabledialect.json',
  header: true,
  delimiter: ',',
  lineTerminator: '\r\n',
  quoteChar: '"',
  doubleQuote: true,
};

const resourceOf = (table: MeasuredTable, { csvOf }: PackageAddresses) => ({
  name: table.id,
  path: csvOf(table),
  type: 'table',
  title: table.described.title.vi,
  title_en: table.described.title.en,
  description: table.described.description.vi,
  description_en: table.described.description.en,
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  bytes: table.bytes,
  hash: `sha256:${table.sha256}`,
  rows: table.rows,
  dialect,
  schema: tableSchema(table.described),
});

const sourceOf = ({ id, title, url, author, publisher, publishedOn }: Source) => ({
  title,
  ...(url !== null && { path: url }),
  id,
  author,
  publisher,
  published_on: publishedOn,
});

function descriptionOf({ province, period, isIllustrative }: Dataset, locale: Locale): string {
  const messages = messagesFor(locale);
  const mark = illustrativeMark(isIllustrative, messages);
  const about = messages.site.description(province, formatFor(locale).period(period));
  return [...(mark ? [mark.band] : []), about, messages.catalogue.rights].join('\n\n');
}

/**
 * A release as a descriptor of Data Package, version 2: Vietnamese, with English beside it in `…_en`. Members that the
 * standard does not know are in snake case. `origin`: what absolute addresses begin with.
 */
export function packageDescriptor(
  report: Report,
  tables: readonly MeasuredTable[],
  addresses: PackageAddresses,
  origin: string,
) {
  const { dataset, release, sources } = report.publication;
  const { slug, isIllustrative, agency } = dataset;
  const title = inEachLanguage((locale) => packageTitle(dataset, locale));
  const description = inEachLanguage((locale) => descriptionOf(dataset, locale));
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: `${slug}_khuyen-cong${inventedSuffix(dataset)}`,
    id: descriptorAddress(origin, slug, release.number),
    title: title.vi,
    title_en: title.en,
    description: description.vi,
    description_en: description.en,
    languages: locales,
    homepage: `${origin}/${defaultLocale}/${slug}`,
    version: String(release.number),
    created: release.publishedAt,
    ...(isIllustrative && { illustrative: true }),
    agency: agency.vi,
    agency_en: agency.en,
    keywords: [...new Set(locales.flatMap((locale) => messagesFor(locale).catalogue.keywords(dataset.province)))],
    licenses: [{ name: licence.id, path: licence.url, title: licence.name }],
    ...(sources.length > 0 && { sources: sources.map(sourceOf) }),
    resources: tables.map((table) => resourceOf(table, addresses)),
  };
}
