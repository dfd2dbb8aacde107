import type { printedReport as vi } from '../vi/printed-report';

export const printedReport: typeof vi = {
  kind: 'Statistical report',
  contents: 'Contents',
  agency: 'Agency in charge',
  release: 'Release',
  releaseOf: (number, date) => `${number}, ${date}`,
  sources: 'Sources',
  documents: (count) => (count === '1' ? '1 document' : `${count} documents`),
  coverage: 'Register of schemes',
  address: 'Address',
  notOfAgency:
    'The Khuyến công mở software made this report from what the sources have published. It is not a document of the agency in charge of the programme.',
  summary: 'Summary',
  howToRead: 'How to read a number',
  key: {
    published: 'solid line: a source publishes it',
    derived: 'dashed line: derived from published figures',
    register: 'dashed line: summed from the register, or derived',
    notPublished: 'no source gives it; it does not mean 0',
  },
  keyLinks: 'In this file each number leads to the web page that gives its source, its sentence or its calculation.',
  headlineOf: (period) => `Headline figures, ${period}`,
  charts: 'Charts',
  tables: 'Summary tables',
  tablesIntro:
    'The last row of each table is the total. What a source does not itemise, or a register does not date or place, is a row of its own.',
  unit: (unit) => `Money in ${unit}.`,
  columns: { support: 'State support', counterpart: 'Own capital', total: 'Total capital', leverage: 'Leverage ratio' },
  wholeRegister: (count) =>
    count === '1' ? 'The register, of 1 row, is at:' : `The whole register, ${count} rows that can be filtered, is at:`,
  registerFiles: 'The same register as a file:',
  schemesMore: (shown, all) => `Only ${shown} of the ${all} named schemes are printed here.`,
  reconciliationTable: 'Independent checks',
  reconciliationMore: (shown, all) => `Printed here: ${shown} of ${all} checks. All of them are at:`,
  reconciliationCounts: 'Checks by kind',
  checks: 'Checks',
  agreeing: 'Agree, or do not contradict',
  contradicting: 'Contradict',
  figuresTitle: 'The basis of each figure',
  quotesTitle: 'Published figures and their sentences',
  derivedTitle: 'Derived figures and their formulas',
  derivedZeros: (count) =>
    count === '1'
      ? 'One derived figure that is 0 is not printed.'
      : `${count} derived figures that are 0 are not printed.`,
  notPublishedTitle: 'Figures that are not published',
  allFigures: 'Every figure has a page of its own, with its basis and its calculation:',
  citeTitle: 'How to cite, and licence',
  cite: 'Please cite this dataset as follows, together with the original source of each figure:',
  citationInvented: 'The data in this report are invented and must not be cited as real.',
  licence: (name) =>
    `The selection and arrangement of the data and the derived figures may be used under ${name}. Published figures and quotations belong to those who published them.`,
  licenceAddress: 'The full text of the licence:',
  permanent: 'This release never changes and stays at:',
  unavailable: 'The report cannot be made at the moment. Please try again in a minute.',
};
