import type { sources as vi, downloads as viDownloads } from '../vi/sources';

export const sources: typeof vi = {
  title: 'Sources',
  intro: (count) =>
    `${count} documents are all that this site rests on. Each has what one needs to know to use it, and the figures taken from it.`,
  kind: 'Kind',
  author: 'Author',
  publisher: 'Publisher',
  publishedOn: 'Published',
  scope: 'Covers',
  note: 'Note',
  address: 'Address',
  figures: (count) => `${count} figures taken from this document`,
  schemes: 'Schemes it names',
  notRecorded: 'not recorded',
  undated: 'undated',
};

export const downloads: typeof viDownloads = {
  title: 'Downloads',
  intro:
    'Every table on this site has its file, with the same numbers under the same filters: add the page’s filters to the file’s address. No registration, no limit on use; please name the original source of each figure.',
  machine: 'CSV for machines: UTF-8, commas, money in đồng, empty cells are not published.',
  excel: 'CSV (Excel): the same rows with headings and codes in words, opens in Excel as is.',
  json: 'JSON: with the basis and derivation of each figure.',
  columnsTitle: 'Columns',
  files: {
    schemes: { name: 'The register of schemes', about: 'One row a scheme, those that are only counted included.' },
    summary: {
      name: 'Summary',
      about: 'By programme, type or period; the last row is the total. Beside each figure stands its basis.',
    },
    figures: { name: 'Every figure', about: 'One row a figure, with the sentence of its source or its formula.' },
    sources: { name: 'The sources', about: 'One row a document.' },
  },
  breakdowns: {
    programme: 'by programme',
    category: 'by type',
    period: 'by period',
    'programme,category': 'by programme and type',
  },
};
