import type { sources as vi, downloads as viDownloads } from '../vi/sources';

export const sources: typeof vi = {
  title: 'Sources',
  intro: (count) =>
    count === '1'
      ? 'Every number here comes from this document.'
      : `Every number here comes from these ${count} documents. Each is listed with what to bear in mind when using it, and the figures taken from it.`,
  kind: 'Kind of document',
  author: 'Author',
  publisher: 'Publisher',
  publishedOn: 'Published',
  scope: 'Covers',
  note: 'Note',
  address: 'Address',
  figures: (count) => `${count} ${count === '1' ? 'figure' : 'figures'} taken from this document`,
  schemes: 'Schemes it names',
  schemesListed: 'Schemes it lists',
  schemesAll: (count) => `See the ${count} schemes`,
  notRecorded: 'not known',
  undated: 'date not known',
};

export const downloads: typeof viDownloads = {
  title: 'Downloads',
  intro:
    'All the data on this site can be downloaded, with the same numbers. Download from a table or chart and the file keeps the filters in use; the files on this page are complete. No registration; if you reuse a figure, please name its original source.',
  machine: 'CSV: for software; UTF-8, comma-separated, money in đồng, an empty cell means not published.',
  excel: 'CSV (Excel): the same rows, with headings and codes in words; opens directly in Excel.',
  json: 'JSON: for software; with the basis and derivation of each figure.',
  files: {
    schemes: {
      name: 'The register of schemes',
      about: 'One row per scheme, including those that are only counted, if any.',
    },
    summary: {
      name: 'Summary',
      about: 'The last row is the total. A column beside each figure gives its basis.',
    },
    figures: { name: 'Every figure', about: 'One row per figure, with the sentence in its source or its formula.' },
    sources: { name: 'The sources', about: 'One row per document.' },
  },
  breakdowns: {
    programme: 'By programme',
    category: 'By type',
    period: 'By period',
    'programme,category': 'By programme and type',
    year: 'By year',
    district: 'By district',
  },
};
