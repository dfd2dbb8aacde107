import type { Quad } from 'n3';
import type { Publication } from '@/lib/domain/publication';
import { messagesFor } from '@/lib/i18n/messages';
import { licence } from '@/lib/vocabulary/licence';
import { inEachLanguage } from '../in-each-language';
import { controlled } from './controlled-terms';
import { type Download, datasetDownloads } from './dataset-downloads';
import { datasetWords } from './dataset-words';
import type { ResourceNames } from './resource-names';
import { bilingual, link, statementsAbout, typed } from './statements-about';

/** The name of a file of a dataset. */
export const distributionName = (names: ResourceNames, slug: string, { id }: Download): string =>
  names.dataset(slug, `/${id}`);

/** The files of a dataset's current release. */
export function distributions(publication: Publication, origin: string, names: ResourceNames): readonly Quad[] {
  const { slug } = publication.dataset;
  const { title } = datasetWords(publication);
  const distribution = (download: Download) =>
    statementsAbout(distributionName(names, slug, download), 'dcat:Distribution', {
      'dct:title': bilingual(download.title),
      'dct:description': bilingual(
        inEachLanguage((locale) => messagesFor(locale).catalogue.fileAbout(download.title[locale], title[locale])),
      ),
      'dcat:accessURL': download.languages.map((locale) => link(`${origin}/${locale}/${slug}/downloads`)),
      'dcat:downloadURL': [link(`${origin}${download.path}`)],
      'dcat:mediaType': [link(controlled.mediaType(download.mediaType))],
      'dct:format': [link(controlled.fileType(download.extension))],
      'dct:language': download.languages.map((locale) => link(controlled.language(locale))),
      'dct:license': [link(licence.url)],
      'dct:rights': [link(names.rights)],
      'dct:conformsTo': download.standards.map((id) => link(controlled.standard(id))),
      'dct:modified': [typed(publication.release.publishedAt, 'dateTime')],
      'dcat:accessService': [link(names.service)],
    });
  return datasetDownloads(publication, null).flatMap(distribution);
}
