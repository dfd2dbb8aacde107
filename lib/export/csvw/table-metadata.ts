import type { Report } from '@/lib/domain/report';
import { illustrativeMark } from '@/lib/format/illustrative-mark';
import type { Locale } from '@/lib/i18n/locales';
import { messagesFor } from '@/lib/i18n/messages';
import { licence } from '@/lib/vocabulary/licence';
import type { FileDatasetId } from '../datasets';
import type { DescribedTable } from '../described-table';
import { inEachLanguage } from '../in-each-language';
import { packageTitle } from '../package/package-title';
import { inLanguages, tableColumn } from './table-column';

/** Where what a table's metadata names is, absolute or as seen from the metadata. */
export interface MetadataAddresses {
  readonly csvOf: (table: FileDatasetId) => string;
  /** Of the package that the table is part of. */
  readonly description: string;
}

const dialect = {
  encoding: 'utf-8',
  delimiter: ',',
  lineTerminators: '\r\n',
  quoteChar: '"',
  doubleQuote: true,
  header: true,
  headerRowCount: 1,
  trim: false,
};

/** `{#id}`: the row's own address is the table's with its key after the `#`. */
const rowTemplate = (columns: readonly string[]): string => `{#${columns.join(',')}}`;

/**
 * The metadata of a table's CSV for machines, as CSVW has it. Rows have addresses, and a cell that names a row of another
 * table leads there. It is no foreign key: CSVW wants a row for each cell of those, also for one without a value.
 */
export function tableMetadata(report: Report, table: DescribedTable, addresses: MetadataAddresses) {
  const { dataset, release, sources } = report.publication;
  const bandOf = (locale: Locale): string =>
    illustrativeMark(dataset.isIllustrative, messagesFor(locale))?.band.concat(' ') ?? '';
  const valueUrlOf = (column: string): string | undefined => {
    const reference = table.references.find((each) => each.column === column);
    return reference && `${addresses.csvOf(reference.table)}${rowTemplate([column])}`;
  };
  const documents = sources.flatMap(({ url }) => (url === null ? [] : [{ '@id': url }]));
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'vi' }],
    '@type': 'Table',
    url: addresses.csvOf(table.id),
    'dc:title': inLanguages(inEachLanguage((locale) => `${packageTitle(dataset, locale)}: ${table.title[locale]}`)),
    'dc:description': inLanguages(inEachLanguage((locale) => `${bandOf(locale)}${table.description[locale]}`)),
    'dc:license': { '@id': licence.url },
    'dc:rights': inLanguages(inEachLanguage((locale) => messagesFor(locale).catalogue.rights)),
    'dc:issued': { '@value': release.publishedAt, '@type': 'xsd:dateTime' },
    'schema:version': String(release.number),
    'dc:isPartOf': { '@id': addresses.description },
    ...(documents.length > 0 && { 'dc:source': documents }),
    dialect,
    tableSchema: {
      columns: table.columns.map((column) =>
        tableColumn(column, column.type === 'list' ? undefined : valueUrlOf(column.id)),
      ),
      ...(table.primaryKey.length > 0 && { primaryKey: table.primaryKey, aboutUrl: rowTemplate(table.primaryKey) }),
    },
  };
}
