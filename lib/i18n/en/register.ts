import type { register as vi } from '../vi/register';

export const register: typeof vi = {
  title: 'Schemes',
  intro: (named, total) =>
    `Sources name only ${named} of the programme’s ${total} schemes. The others are only counted in totals: their programme and, where the source itemises it, their type are known, and nothing else. Not published does not mean zero.`,
  introOf: {
    complete: (total) =>
      `This register holds all ${total} schemes of the period, one row each. “Not published” means that the register does not say; it does not mean zero.`,
    partial: (total) =>
      `This register holds ${total} schemes, not all of the period, so that its sums are only “at least”. “Not published” means that the register does not say; it does not mean zero.`,
  },
  filters: 'Filter the schemes',
  search: 'Search by title, recipient or place',
  searchHint: 'With or without Vietnamese diacritics',
  programme: 'Programme',
  category: 'Type of activity',
  year: 'Year',
  district: 'District (before 1 July 2025)',
  districtShort: 'District',
  notPublished: 'Not published',
  apply: 'Filter',
  clear: 'Clear all filters',
  chosen: 'Filtered by',
  remove: (name) => `Remove filter: ${name}`,
  searchChip: (text) => `contains “${text}”`,
  resultCount: (count) => (count === '1' ? '1 scheme' : `${count} schemes`),
  resultSplit: (named, counted) => `${named} named, ${counted} counted only`,
  announceAll: (count) => `${count} ${count === '1' ? 'scheme' : 'schemes'} found.`,
  announce: (count, named) => `${count} ${count === '1' ? 'scheme' : 'schemes'} found, ${named} named.`,
  empty: 'No scheme matches the filters.',
  unknownYear: (count) => `${count} schemes publish no year`,
  unknownDistrict: (count) => `${count} schemes publish no district`,
  unknownNote: 'The chosen filters cannot find these schemes, because no source tells:',
  emptyHelp: 'Try removing a filter or searching for fewer words.',
  namedHeading: 'Named',
  listHeading: 'The register',
  countedHeading: 'Counted only',
  countedNote:
    'The source says only how many schemes there are; it does not give the title, recipient, year, place or money of each.',
  cellSupport: 'By the sources, this part has',
  rowSums: 'Schemes with a published amount',
  rowSumsOf: (published, of) =>
    published === of ? `all ${of} schemes` : `${published} of ${of} ${of === '1' ? 'scheme' : 'schemes'}`,
  columns: {
    code: 'Code',
    title: 'Scheme',
    programme: 'Programme',
    category: 'Type',
    year: 'Year',
    district: 'District (before 1 July 2025)',
    recipient: 'Recipient',
    support: 'State support',
    counterpart: 'Own capital',
    total: 'Total capital',
    leverage: 'Leverage ratio',
    jobs: 'Jobs',
    status: 'Status',
  },
  papers: {
    decision: 'Decision {decision}',
    decidedOn: (date) => `approved on ${date}`,
    acceptedOn: (date) => `accepted on ${date}`,
  },
  moneyUnit: 'Amounts in million VND',
  sortBy: 'Sort by',
  sortDefault: 'Default order',
  aToZ: 'A–Z',
  zToA: 'Z–A',
  ascending: 'ascending',
  descending: 'descending',
  paging: 'Pages of the list',
  page: (page, pages) => `Page ${page} of ${pages}`,
  showing: (from, to, count) => `Schemes ${from}–${to} of ${count}`,
  previous: 'Previous page',
  next: 'Next page',
  scheme: {
    all: 'All schemes',
    countedTitle: (programme, category) => `A scheme of the ${programme}: ${category}`,
    countedIntro:
      'This scheme is only counted in totals. No source gives its title, recipient, year, place, money or jobs. It is placed under this programme and type because of these figures:',
    descriptive:
      'This title is ours: it describes the scheme, because the title in the original document was not read.',
    recipient: 'Recipient',
    legalForm: 'Legal form',
    place: 'Place',
    district: 'District (before 1 July 2025)',
    year: 'Year',
    leverage: 'Leverage ratio',
    leverageFormula: 'own capital ÷ state support',
    decision: 'Decision that approved it',
    decidedOn: 'Approved on',
    acceptedOn: 'Work accepted on',
    sentence: 'Sentence in the source',
    sources: 'Sources',
    code: 'Scheme code',
    codeNote: {
      listed: 'This site assigned the code and will not change it; it is not the province’s file number.',
      complete: 'The scheme’s code on this site, the same in every release.',
      partial: 'The scheme’s code on this site, the same in every release.',
    },
  },
  limits: {
    complete: (total, withMoney) =>
      `The register holds all ${total} schemes of the period; ${withMoney} have an amount of support.`,
    partial: (total, withMoney) =>
      `The register holds ${total} schemes, not all of the period, so that its sums are only “at least”; ${withMoney} have an amount of support.`,
    placed: (placed, total) =>
      placed === total
        ? `The district is known for all ${total} schemes.`
        : `The district is known for ${placed} of the ${total} schemes.`,
    source:
      'The register is described on the Sources page. Here, “not published” means that it is neither in the register nor in the other sources.',
  },
  meaning: {
    title: 'What the register records',
    stated: (periods) => `Beside the register, sources publish totals for these periods: ${periods}.`,
    dated: (dated, total) =>
      `The register gives the year of ${dated} of the ${total} schemes. The figure of a year is the sum over the schemes of that year.`,
    year: {
      planned: 'A scheme’s year is the year in which it was planned.',
      accepted: 'A scheme’s year is the year in which its work was accepted.',
      not_stated: 'The register does not say whether a scheme’s year is that of its plan or of its acceptance.',
    },
    jobs: {
      created: 'Jobs are new jobs.',
      created_or_kept: 'Jobs are new jobs and jobs that were kept.',
      not_stated: 'The register does not say whether jobs are new or were kept.',
    },
  },
  problems: {
    unknown_value: (key, value) => `“${value}” is not a valid value for ${key}.`,
    unreadable: (key) => `The value of ${key} contains characters that cannot be read.`,
    too_many: (key) => `${key} is repeated too many times.`,
    too_long: (key) => `The value of ${key} is too long and was cut short.`,
    repeated: (key) => `${key} takes only one value; the first was used.`,
    unknown_key: (key) => `This page has no parameter called ${key}.`,
    not_a_page_number: (_key, value) => `“${value}” is not a page number.`,
    no_such_release: (_key, value) => `There is no release “${value}”; this is the latest.`,
    no_such_page: (_key, value) => `There is no page ${value}; this is the last one.`,
    valid: (values) => `Valid values: ${values}.`,
  },
};
