import type { dictionary as vi } from '../vi/dictionary';
import { columns, ownColumns } from './dictionary-columns';

export const dictionary: typeof vi = {
  title: 'Data dictionary',
  intro:
    'What each column of the downloads means. This page, the workbooks, the data package and the API share one set of definitions. Money is in whole đồng; an empty cell means not published, which is not 0.',
  contents: 'Tables',
  methodology: 'How each measure is worked out: see Methodology.',
  link: 'Data dictionary: what each column of the downloads means.',
  primaryKey: 'Rows are told apart by',
  required: 'never empty',
  tables: {
    schemes: {
      title: 'The register of schemes',
      description: 'One row per scheme, including those that are only counted, if any.',
    },
    summary: {
      title: 'Summary',
      description:
        'Figures broken down by programme, type or time; the last row is the total. A column beside each figure gives its basis.',
    },
    figures: {
      title: 'Every figure',
      description: 'One row per figure, with the sentence in its source or its formula.',
    },
    sources: { title: 'The sources', description: 'One row per document.' },
  },
  sheets: { data: 'Data', dictionary: 'Dictionary', notes: 'Notes' },
  headings: {
    title: 'Column',
    id: 'Name in CSV, JSON',
    type: 'Type',
    unit: 'Unit',
    codes: 'Codes',
    definition: 'Meaning',
  },
  types: {
    text: 'text',
    integer: 'whole number',
    number: 'number',
    year: 'year',
    date: 'date',
    boolean: 'yes or no',
    url: 'address',
    list: 'list',
  },
  notes: {
    table: 'Table',
    query: 'What was chosen',
    wholeTable: 'The whole table',
    by: 'Broken down by',
    rows: 'Rows',
    address: 'Address of this file',
    release: 'Release',
    releaseNote: 'About the release',
    licence: 'Licence',
    licenceText: (name) =>
      `The compilation (the selection, the structure, the derived figures) is under the ${name} licence. Quoted sentences belong to those who published them and are given with their source.`,
    cite: 'How to cite',
    dictionary: 'Dictionary on the web',
    empty: 'Empty cells',
    emptyText: 'Not published: no source gives it. It does not mean 0.',
  },
  columns,
  ownColumns,
};
