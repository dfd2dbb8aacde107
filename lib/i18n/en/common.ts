import type { common as vi } from '../vi/common';

export const common: typeof vi = {
  languageTag: 'en',
  languageName: 'English',

  site: {
    name: 'Khuyến công mở',
    description: (province, period) =>
      `Industrial promotion in ${province}, ${period}: what was supported, with whose money, for how many jobs, and what the establishments put in themselves. Every number names its source.`,
    datasetTitle: (province, period) => `Industrial promotion in ${province}, ${period}`,
  },

  nav: {
    label: 'Pages',
    overview: 'Overview',
    schemes: 'Schemes',
    figures: 'Figures',
    reconciliation: 'Reconciliation',
    methodology: 'Methodology',
    sources: 'Sources',
    downloads: 'Downloads',
    dictionary: 'Dictionary',
    updates: 'Updates',
    more: 'More',
    skip: 'Skip to main content',
    language: 'Language',
    switchTo: (language) => `Read this page in ${language}`,
  },

  footer: {
    release: (number, date) => `Release ${number}, ${date}`,
    licence:
      'Code under the MIT licence; the selection, the structure and the computed figures under CC BY 4.0. Figures and quotations belong to those who published them and are given with their source.',
    privacy: 'No cookies, no tracking, no requests to other servers.',
    about: 'Select an underlined number to see its source, the original sentence or the calculation.',
  },

  key: {
    title: 'How to read a number',
    published: 'Solid line: a source publishes it.',
    listed: 'Solid line: the register gives it for the scheme.',
    derived: 'Dashed line: derived from published figures, with its formula.',
    register: 'Dashed line: summed from the register, or derived; select it to see how.',
    notPublished: 'Dotted: no source publishes it; it does not mean 0.',
    sampleNumber: '123',
  },

  figure: {
    about: (number) => `about ${number}`,
    atLeast: (number) => `at least ${number}`,
    atMost: (number) => `at most ${number}`,
    plusMinus: (number, margin) => `${number} ± ${margin}`,
    between: (lower, upper) => `${lower} to ${upper}`,
    notPublished: 'not published',
    ask: 'see source',
    panelClose: 'Close',
    panelLabel: 'Where this number comes from',
    panelOpenPage: 'Open this number’s page',
    panelLoading: 'Opening…',
  },

  all: {
    programme: 'Both programmes',
    category: 'All types',
  },

  quote: (text) => `“${text}”`,
  downloadRows: (rows) => (rows === '1' ? '1 row' : `${rows} rows`),
  total: 'Total',
  period: 'Period',
  none: 'None',
  no: 'No',
};
