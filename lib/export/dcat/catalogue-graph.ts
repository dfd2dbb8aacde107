import type { Quad } from 'n3';
import { defaultLocale, locales } from '@/lib/i18n/locales';
import { messagesFor } from '@/lib/i18n/messages';
import { siteFiles } from '@/lib/vocabulary/file-format';
import { licence } from '@/lib/vocabulary/licence';
import { inEachLanguage } from '../in-each-language';
import { controlled, controlledTerms } from './controlled-terms';
import { type CatalogueEntry, datasetDescription } from './dataset-description';
import { datasetDownloads } from './dataset-downloads';
import { distributions } from './distributions';
import { resourceNames } from './resource-names';
import { bilingual, link, plain, statementsAbout, typed } from './statements-about';

interface CatalogueInput {
  /** `https://example.org` */
  readonly origin: string;
  /** Where readers report errors: a `mailto:` or a page; `null` for nowhere. */
  readonly feedbackAddress: string | null;
  /** Every dataset; those that are invented are left out. */
  readonly entries: readonly CatalogueEntry[];
}

const words = (text: 'title' | 'description' | 'service' | 'serviceAbout' | 'rights' | 'contact') =>
  bilingual(inEachLanguage((locale) => messagesFor(locale).catalogue[text]));

/** The site's catalogue to DCAT-AP 3: each statement once, all names absolute. */
export function catalogueGraph({ origin, feedbackAddress, entries }: CatalogueInput): readonly Quad[] {
  const names = resourceNames(origin);
  const real = entries.filter(({ publication }) => !publication.dataset.isIllustrative);
  const datasets = real.map(({ publication }) => link(names.dataset(publication.dataset.slug)));
  const downloads = real.flatMap(({ publication }) => datasetDownloads(publication, null));
  const contact = feedbackAddress === null ? [] : [link(names.contact)];
  const issued = real
    .map(({ firstPublishedAt }) => firstPublishedAt)
    .toSorted()
    .slice(0, 1);
  const modified = real
    .map(({ publication }) => publication.release.publishedAt)
    .toSorted()
    .slice(-1);
  const home = `${origin}/${defaultLocale}/datasets`;
  const quads = [
    ...statementsAbout(names.catalogue, 'dcat:Catalog', {
      'dct:title': words('title'),
      'dct:description': words('description'),
      'dct:publisher': [link(names.site)],
      'dct:language': locales.map((locale) => link(controlled.language(locale))),
      'dct:license': [link(licence.url)],
      'dct:rights': [link(names.rights)],
      'dct:spatial': [link(controlled.vietNam)],
      'dct:issued': issued.map((date) => typed(date, 'dateTime')),
      'dct:modified': modified.map((date) => typed(date, 'dateTime')),
      'dcat:themeTaxonomy': [link(controlled.themeList)],
      'foaf:homepage': [link(home)],
      'dcat:dataset': datasets,
      'dcat:service': [link(names.service)],
    }),
    ...statementsAbout(home, 'foaf:Document'),
    ...statementsAbout(names.site, 'foaf:Agent', {
      'foaf:name': [plain(messagesFor(defaultLocale).site.name)],
      'foaf:homepage': [link(`${origin}/${defaultLocale}`)],
    }),
    ...statementsAbout(names.rights, 'dct:RightsStatement', { 'rdfs:label': words('rights') }),
    ...statementsAbout(names.service, 'dcat:DataService', {
      'dct:title': words('service'),
      'dct:description': words('serviceAbout'),
      'dct:publisher': [link(names.site)],
      'dct:license': [link(licence.url)],
      'dcat:theme': controlled.themes.map(link),
      'dcat:contactPoint': contact,
      'dcat:endpointURL': [link(`${origin}/api/v1`)],
      'dcat:endpointDescription': [link(`${origin}/api/v1/${siteFiles.openapi.file}`)],
      'dcat:servesDataset': datasets,
    }),
    ...(feedbackAddress === null
      ? []
      : statementsAbout(names.contact, 'vcard:Kind', {
          'vcard:fn': words('contact'),
          [feedbackAddress.startsWith('mailto:') ? 'vcard:hasEmail' : 'vcard:hasURL']: [link(feedbackAddress)],
        })),
    ...real.flatMap((entry) => [
      ...datasetDescription(entry, { origin, names, hasContact: feedbackAddress !== null }),
      ...distributions(entry.publication, origin, names),
    ]),
    ...controlledTerms({
      locales,
      extensions: downloads.map(({ extension }) => extension),
      mediaTypes: downloads.map(({ mediaType }) => mediaType),
    }),
  ];
  return [...new Map(quads.map((quad) => [JSON.stringify(quad.toJSON()), quad])).values()];
}
