import type { Quad } from 'n3';
import type { Publication, Source } from '@/lib/domain/publication';
import type { ResourceNames } from './resource-names';
import { inLanguage, link, plain, statementsAbout, typed } from './statements-about';

/** The name of each document that a dataset's figures come from, in the order of its sources. */
export const sourceNames = ({ dataset, sources }: Publication, names: ResourceNames): readonly string[] =>
  sources.map(({ id }) => names.dataset(dataset.slug, `/source/${encodeURIComponent(id)}`));

const sourceDocument = (name: string, { title, author, publisher, url, publishedOn }: Source): readonly Quad[] => [
  ...statementsAbout(name, 'foaf:Document', {
    'dct:title': [inLanguage(title, 'vi')],
    'dc:creator': author === null ? [] : [plain(author)],
    'dc:publisher': publisher === null ? [] : [plain(publisher)],
    'dct:issued': publishedOn === null ? [] : [typed(publishedOn, 'date')],
    'rdfs:seeAlso': url === null ? [] : [link(url)],
  }),
];

/** The documents that a dataset's figures come from, each as far as it is known. */
export const sourceDocuments = (publication: Publication, names: ResourceNames): readonly Quad[] => {
  const documents = sourceNames(publication, names);
  return publication.sources.flatMap((source, index) => sourceDocument(documents[index] ?? '', source));
};
