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
  dictionary: 'What each column means: see the Data dictionary.',
  columnsOf: 'Columns',
  formatsTitle: 'Formats',
  wholeTitle: 'The whole dataset',
  datasetFiles: {
    package: {
      name: 'Data package (ZIP)',
      about:
        'Every table in one file, with a description of each column, the licence, the sources and checksums, to the Data Package standard.',
    },
    datapackage: {
      name: 'Description of the package (JSON)',
      about: 'The package’s description alone: which tables and columns there are and what they mean.',
    },
    report: {
      name: 'Report (PDF)',
      about: 'The same figures, tables and charts, laid out as a report to print and read.',
    },
    grants: {
      name: 'Grants in the 360Giving standard (JSON)',
      about:
        'Each grant, to be joined with grants data from elsewhere; only the schemes that have what the standard demands.',
    },
  },
  noGrants: 'There is no file in the 360Giving standard yet: no scheme has all that the standard demands.',
  updatesTitle: 'Follow updates',
  updatesAbout: 'A feed reader tells you of new releases and what each changed.',
  siteTitle: 'For software, and for agencies that publish',
  siteFiles: {
    catalogTurtle: {
      name: 'Catalogue (Turtle)',
      about: 'The DCAT-AP catalogue of all datasets, for data portals to harvest.',
    },
    catalogJsonld: { name: 'Catalogue (JSON-LD)', about: 'The same catalogue, written as JSON-LD.' },
    openapi: {
      name: 'API description (OpenAPI)',
      about: 'Every address, parameter and answer, for programming with this data.',
    },
  },
  developersAbout: 'How to fetch the data by program, with examples for curl, Python, R and Excel.',
  templateAbout: 'A workbook for an agency to fill in its list of schemes and publish it here.',
  breakdowns: {
    programme: 'By programme',
    category: 'By type',
    period: 'By period',
    'programme,category': 'By programme and type',
    year: 'By year',
    district: 'By district',
  },
};
