import type { Quad } from 'n3';
import type { Locale } from '@/lib/i18n/locales';
import { licence } from '@/lib/vocabulary/licence';
import { type StandardId, standards } from './standards';
import { inLanguage, link, plain, statementsAbout } from './statements-about';

const authority = 'http://publications.europa.eu/resource/authority';
const languageCodes: Readonly<Record<Locale, string>> = { vi: 'VIE', en: 'ENG' };
const themes = { ECON: 'Economy and finance', GOVE: 'Government and public sector' } as const;

/** The European Union's lists of words, and IANA's of media types, by address. */
export const controlled = {
  language: (locale: Locale): string => `${authority}/language/${languageCodes[locale]}`,
  /** `extension`: `csv`. */
  fileType: (extension: string): string => `${authority}/file-type/${extension.toUpperCase()}`,
  mediaType: (mediaType: string): string => `https://www.iana.org/assignments/media-types/${mediaType}`,
  standard: (id: StandardId): string => standards[id].url,
  themeList: `${authority}/data-theme`,
  themes: Object.keys(themes).map((code) => `${authority}/data-theme/${code}`),
  vietNam: `${authority}/country/VNM`,
} as const;

/**
 * What each of them is: a harvester that does not fetch the lists needs to be told. `extensions` and `mediaTypes`: those
 * that the catalogue names.
 */
export const controlledTerms = ({
  locales,
  extensions,
  mediaTypes,
}: {
  readonly locales: readonly Locale[];
  readonly extensions: readonly string[];
  readonly mediaTypes: readonly string[];
}): readonly Quad[] => [
  ...locales.flatMap((locale) => statementsAbout(controlled.language(locale), 'dct:LinguisticSystem')),
  ...extensions.flatMap((extension) => statementsAbout(controlled.fileType(extension), 'dct:MediaTypeOrExtent')),
  ...mediaTypes.flatMap((mediaType) => statementsAbout(controlled.mediaType(mediaType), 'dct:MediaType')),
  ...Object.values(standards).flatMap(({ url, title }) =>
    statementsAbout(url, 'dct:Standard', { 'dct:title': [inLanguage(title, 'en')] }),
  ),
  ...statementsAbout(controlled.themeList, 'skos:ConceptScheme', { 'dct:title': [inLanguage('Data theme', 'en')] }),
  ...Object.entries(themes).flatMap(([code, name]) =>
    statementsAbout(`${controlled.themeList}/${code}`, 'skos:Concept', {
      'skos:prefLabel': [inLanguage(name, 'en')],
      'skos:inScheme': [link(controlled.themeList)],
    }),
  ),
  ...statementsAbout(controlled.vietNam, 'dct:Location', { 'skos:prefLabel': [inLanguage('Viet Nam', 'en')] }),
  ...statementsAbout(licence.url, 'dct:LicenseDocument', {
    'dct:title': [inLanguage(licence.name, 'en')],
    'dct:identifier': [plain(licence.id)],
  }),
];
