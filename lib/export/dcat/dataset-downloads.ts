import type { Bilingual, Publication } from '@/lib/domain/publication';
import { withRelease } from '@/lib/format/with-release';
import { defaultLocale, type Locale, locales } from '@/lib/i18n/locales';
import { messagesFor } from '@/lib/i18n/messages';
import {
  type DatasetFileId,
  datasetFileIds,
  datasetFiles,
  type FormatTraits,
  type NamedFile,
  type TableFormatId,
  tableFormatIds,
  tableFormats,
} from '@/lib/vocabulary/file-format';
import { fileDatasetIds } from '../datasets';
import { hasGrants } from '../grants/has-grants';
import { inEachLanguage } from '../in-each-language';
import type { StandardId } from './standards';

/** A file of a dataset under one address. */
export interface Download {
  /** Names it among the dataset's: `schemes.csv`, `schemes.xlsx?lang=en`. */
  readonly id: string;
  /** The address without the origin. */
  readonly path: string;
  /** Without parameters: `text/csv`. */
  readonly mediaType: string;
  /** What its name ends with: `csv`. */
  readonly extension: string;
  /** The languages of its words. */
  readonly languages: readonly Locale[];
  readonly title: Bilingual;
  readonly standards: readonly StandardId[];
}

const standardsOfTable: Readonly<Record<TableFormatId, readonly StandardId[]>> = {
  csv: ['csvw'],
  csvExcel: [],
  xlsx: [],
  json: [],
};
const standardsOfFile: Readonly<Record<DatasetFileId, readonly StandardId[]>> = {
  package: ['dataPackage'],
  datapackage: ['dataPackage'],
  report: [],
  grants: ['grants'],
};

const bare = (mediaType: string): string => mediaType.replace(/;.*/, '');
const searchIn = (search: string, locale: Locale): string =>
  [search, locale === defaultLocale ? '' : `lang=${locale}`].filter(Boolean).join('&');

/**
 * Every file of a dataset that a catalogue names: each table in each form, and the files about the whole, where words
 * are in one language once for each language. `release`: the one that the addresses ask for; `null` for the current one.
 */
export function datasetDownloads(
  publication: Pick<Publication, 'dataset' | 'schemes'>,
  release: number | null,
): readonly Download[] {
  const { slug } = publication.dataset;
  const inItsLanguages = (
    file: string,
    { mediaType, isSpoken, search = '' }: Pick<NamedFile, 'mediaType' | 'isSpoken'> & Partial<FormatTraits>,
    told: Pick<Download, 'title' | 'standards'>,
  ): readonly Download[] =>
    (isSpoken ? locales.map((locale) => [locale]) : [locales]).map((languages) => {
      const asked = searchIn(search, (isSpoken ? languages[0] : undefined) ?? defaultLocale);
      return {
        ...told,
        id: withRelease(file, asked, null),
        path: withRelease(`/api/v1/${slug}/${file}`, asked, release),
        mediaType: bare(mediaType),
        extension: file.replace(/^.*\./, ''),
        languages,
      };
    });
  const tables = fileDatasetIds.flatMap((table) =>
    tableFormatIds.flatMap((id) =>
      inItsLanguages(`${table}.${tableFormats[id].extension}`, tableFormats[id], {
        title: inEachLanguage((locale) => {
          const { catalogue, dictionary, files } = messagesFor(locale);
          return catalogue.file(dictionary.tables[table].title, files.formats[id].name);
        }),
        standards: standardsOfTable[id],
      }),
    ),
  );
  const wholes = datasetFileIds
    .filter((id) => id !== 'grants' || hasGrants(publication))
    .flatMap((id) =>
      inItsLanguages(datasetFiles[id].file, datasetFiles[id], {
        title: inEachLanguage((locale) => messagesFor(locale).downloads.datasetFiles[id].name),
        standards: standardsOfFile[id],
      }),
    );
  return [...tables, ...wholes];
}
