import type { Quad } from 'n3';
import type { Publication } from '@/lib/domain/publication';
import { locales } from '@/lib/i18n/locales';
import { messagesFor } from '@/lib/i18n/messages';
import { controlled } from './controlled-terms';
import { datasetDownloads } from './dataset-downloads';
import { datasetWords } from './dataset-words';
import { distributionName } from './distributions';
import type { ResourceNames } from './resource-names';
import { sourceDocuments, sourceNames } from './source-documents';
import { bilingual, inLanguage, link, plain, statementsAbout, typed } from './statements-about';

/** A dataset of the catalogue: its current release, and when its first was published. */
export interface CatalogueEntry {
  readonly publication: Publication;
  /** ISO date and time, UTC. */
  readonly firstPublishedAt: string;
}

/** A dataset's pages, in each language. */
const pagesOf = (origin: string, slug: string, path = ''): readonly string[] =>
  locales.map((locale) => `${origin}/${locale}/${slug}${path}`);

/** A dataset with its place, its period, what it is made from and where its files are. */
export function datasetDescription(
  { publication, firstPublishedAt }: CatalogueEntry,
  {
    origin,
    names,
    hasContact,
  }: { readonly origin: string; readonly names: ResourceNames; readonly hasContact: boolean },
): readonly Quad[] {
  const { dataset, release } = publication;
  const { slug, province, period } = dataset;
  const { title, description, origin: madeFrom } = datasetWords(publication);
  const name = names.dataset(slug);
  const part = (path: string) => names.dataset(slug, `/${path}`);
  const documents = [
    ...pagesOf(origin, slug),
    ...pagesOf(origin, slug, '/methodology'),
    ...pagesOf(origin, slug, '/updates'),
  ];
  return [
    ...statementsAbout(name, 'dcat:Dataset', {
      'dct:title': bilingual(title),
      'dct:description': bilingual(description),
      'dct:identifier': [plain(name)],
      'dct:publisher': [link(names.site)],
      'dct:language': locales.map((locale) => link(controlled.language(locale))),
      'dcat:theme': controlled.themes.map(link),
      'dcat:keyword': locales.flatMap((locale) =>
        messagesFor(locale)
          .catalogue.keywords(province)
          .map((word) => inLanguage(word, locale)),
      ),
      'dct:spatial': [link(controlled.vietNam), link(part('place'))],
      'dct:temporal': [link(part('period'))],
      'dct:issued': [typed(firstPublishedAt, 'dateTime')],
      'dct:modified': [typed(release.publishedAt, 'dateTime')],
      'dcat:version': [plain(String(release.number))],
      'adms:versionNotes': [
        inLanguage(release.note.vi, 'vi'),
        ...(release.note.en === null ? [] : [inLanguage(release.note.en, 'en')]),
      ],
      'dct:provenance': [link(part('provenance'))],
      'prov:wasDerivedFrom': sourceNames(publication, names).map(link),
      'dcat:landingPage': pagesOf(origin, slug).map(link),
      'foaf:page': [...pagesOf(origin, slug, '/methodology'), ...pagesOf(origin, slug, '/updates')].map(link),
      'dcat:contactPoint': hasContact ? [link(names.contact)] : [],
      'dcat:distribution': datasetDownloads(publication, null).map((download) =>
        link(distributionName(names, slug, download)),
      ),
    }),
    ...statementsAbout(part('place'), 'dct:Location', { 'skos:prefLabel': [inLanguage(province, 'vi')] }),
    ...statementsAbout(part('period'), 'dct:PeriodOfTime', {
      'dcat:startDate': [typed(String(period.from), 'gYear')],
      'dcat:endDate': [typed(String(period.to), 'gYear')],
    }),
    ...statementsAbout(part('provenance'), 'dct:ProvenanceStatement', { 'rdfs:label': bilingual(madeFrom) }),
    ...documents.flatMap((page) => statementsAbout(page, 'foaf:Document')),
    ...sourceDocuments(publication, names),
  ];
}
