import type { dataPackage as vi } from '../vi/data-package';

export const dataPackage: typeof vi = {
  intro: (release, date) =>
    `This is the data package of release ${release}, ${date}: every table of the dataset, with a description of each column, the sources, and what is needed to check it. This release never changes.`,
  publisher:
    'The software Khuyến công mở made this package from what the sources have published. It is not a document of the agency that carries the programme out.',
  facts: {
    place: 'Place',
    period: 'Period',
    agency: 'Agency that carries the programme out',
    coverage: 'Register of schemes',
    release: 'Release',
    note: 'About this release',
    page: 'Website',
    permanent: 'Permanent address of this release',
  },
  releaseOf: (number, date) => `${number}, ${date}`,
  filesTitle: 'What is in the package',
  file: 'File',
  rows: 'Rows',
  about: 'Contents',
  files: {
    descriptor:
      'The description of the package to the standard Data Package 2: tables, columns, types, codes, keys, sources, licence.',
    manifest:
      'The bytes, SHA-256 and rows of each file; the sums of the columns of money and of counts in the register of schemes.',
    metadata: 'The description of each table to the W3C standard CSVW, beside the CSV file of the same name.',
    readme: 'This file in Vietnamese.',
  },
  readingTitle: 'How to read the CSV files',
  reading: [
    'UTF-8, separated by commas, with the names of the columns in the first row; each row ends in CR LF (RFC 4180).',
    'Money is in whole đồng. Decimals follow a point; dates are written year-month-day.',
    'An empty cell means not published. It never means 0.',
    'Programmes, types of activity and the like are written as codes; what each code means is told below and in `datapackage.json`.',
    'Where a cell holds several ids, they are separated by semicolons.',
    'A text that begins with `=`, `+`, `-` or `@` has an apostrophe before it, so that no spreadsheet takes it for a formula.',
  ],
  basesTitle: 'The basis of a figure',
  columnsTitle: 'Columns',
  column: 'Column',
  name: 'Name',
  meaning: 'Meaning',
  codesTitle: 'Codes',
  code: 'Code',
  sourcesTitle: 'Sources',
  noSources: 'This release names no documents.',
  limitsTitle: 'Limits',
  reconciliationTitle: 'Reconciliation',
  kind: 'Check',
  checks: 'Number',
  contradicting: 'Contradictions',
  contradictionsTitle: 'What contradicts',
  verifyTitle: 'How to check it',
  verify:
    '`manifest.json` gives the bytes and the SHA-256 of every other file of the package, and the rows of each table. There are sums for the register of schemes only, since only its rows can be added together; `cells` is the number of cells that hold a number.',
  licenceTitle: 'Licence',
  licence: (name, address) => `${name}: ${address}`,
  citeTitle: 'How to cite',
  cite: 'Please cite this package as follows, and with it the source of each figure:',
  citationInvented: 'The data in this package is invented and must not be cited as real.',
};
