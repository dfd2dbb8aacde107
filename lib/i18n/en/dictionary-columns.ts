import type { columns as viColumns, ownColumns as viOwnColumns } from '../vi/dictionary-columns';
import { methodology } from './methodology';

const { definitions } = methodology;
const inVnd = 'In whole đồng; an empty cell means not published.';
const empty = 'An empty cell means not published.';

const basisOf = (what: string, column: string) => ({
  title: `Basis of ${what}`,
  definition: `Where the figure in ${column} comes from: published, derived, summed from the register, or not published.`,
});
const boundsOf = <Column extends string>(title: string, column: Column) =>
  ({
    [`${column}_lower`]: {
      title: `${title}: lower bound`,
      definition: `The true figure of ${column} is at least this. The column is there only where a figure is not exact; an empty cell means that no bound is known.`,
    },
    [`${column}_upper`]: {
      title: `${title}: upper bound`,
      definition: `The true figure of ${column} is at most this. The column is there only where a figure is not exact; an empty cell means that no bound is known.`,
    },
  }) as Record<`${Column}_lower` | `${Column}_upper`, { title: string; definition: string }>;

export const columns: typeof viColumns = {
  ...boundsOf('Schemes', 'schemes'),
  ...boundsOf('State support (VND)', 'support_vnd'),
  ...boundsOf('Establishments’ own capital (VND)', 'counterpart_vnd'),
  ...boundsOf('Leverage ratio', 'leverage_ratio'),
  ...boundsOf('Jobs', 'jobs'),
  accepted_on: { title: 'Work accepted on', definition: `The day on which the scheme’s work was accepted. ${empty}` },
  author: { title: 'Author', definition: 'Who wrote the document; empty where not known.' },
  basis: {
    title: 'Basis',
    definition: 'Where the figure comes from: published, derived, summed from the register, or not published.',
  },
  category: {
    title: 'Type of activity',
    definition: 'The activity of industrial promotion, as the national programmes list them.',
  },
  code: { title: 'Scheme code', definition: 'The scheme’s code in this dataset; no two schemes share one.' },
  counterpart_basis: basisOf('own capital', 'counterpart_vnd'),
  counterpart_vnd: {
    title: 'Establishments’ own capital (VND)',
    definition: `${definitions.counterpart.is} ${inVnd}`,
  },
  decided_on: { title: 'Approved on', definition: `The date of the decision that approved the scheme. ${empty}` },
  decision: { title: 'Decision', definition: `The number of the decision that approved the scheme. ${empty}` },
  district: {
    title: 'District (before 1 July 2025)',
    definition: 'The code of the district where the work was done, as districts were before 1 July 2025.',
  },
  formula: {
    title: 'Formula',
    definition:
      'How the figure follows from others, written with their ids; for a sum of the register, how many rows have the amount out of how many there are. Empty where the figure is published, or not published.',
  },
  id: { title: 'ID', definition: 'The id of the row; no two rows share one.' },
  illustrative: { title: 'Invented data', definition: 'The row is invented for illustration and is not real.' },
  inputs: {
    title: 'Terms',
    definition: 'The ids of the figures and premises that the formula uses, separated by semicolons.',
  },
  jobs: { title: 'Jobs', definition: `${definitions.jobs.is} ${empty}` },
  jobs_basis: basisOf('jobs', 'jobs'),
  kind: { title: 'Kind of document', definition: 'What kind of document it is.' },
  leverage_basis: basisOf('leverage ratio', 'leverage_ratio'),
  leverage_ratio: {
    title: 'Leverage ratio',
    definition: `${definitions.leverage_ratio.is} Rounded to six decimals; an empty cell means not published.`,
  },
  lower: {
    title: 'Lower bound',
    definition:
      'The true figure is at least this; the figure itself where it is exact. An empty cell means that no bound is known.',
  },
  measure: { title: 'Measure', definition: 'What the figure measures.' },
  note_en: { title: 'Note', definition: 'What to bear in mind when using the document, in English.' },
  note_vi: {
    title: 'Note (Vietnamese)',
    definition: 'What to bear in mind when using the document, in Vietnamese.',
  },
  period: {
    title: 'Period',
    definition: 'The period that the figures of the row are for. The last row is the total of the dataset.',
  },
  period_from: {
    title: 'From year',
    definition: 'The first year that the figure covers. Empty for schemes whose year is not known.',
  },
  period_to: {
    title: 'To year',
    definition: 'The last year that the figure covers. Empty for schemes whose year is not known.',
  },
  programme: {
    title: 'Programme',
    definition: 'Who pays the support: the national programme (central budget) or the local one (province’s budget).',
  },
  published_on: { title: 'Published on', definition: 'The day on which the document appeared; empty where not known.' },
  publisher: {
    title: 'Publisher',
    definition: 'The newspaper or agency that published the document; empty where not known.',
  },
  quote: {
    title: 'Sentence in the source',
    definition: 'The sentence that states the figure, word for word. Empty where no source states it.',
  },
  recipient: { title: 'Recipient', definition: `The establishment that the scheme supports. ${empty}` },
  schemes: { title: 'Schemes', definition: `${definitions.schemes.is} ${empty}` },
  schemes_basis: basisOf('schemes', 'schemes'),
  scope_en: { title: 'Scope', definition: 'Which place and time the document covers, in English.' },
  scope_vi: { title: 'Scope (Vietnamese)', definition: 'Which place and time the document covers, in Vietnamese.' },
  source_id: {
    title: 'Source ID',
    definition: 'The document that states the figure, by its id in the table of sources. Empty where none does.',
  },
  source_ids: {
    title: 'Source IDs',
    definition: 'The documents that tell of the scheme, by their ids in the table of sources, separated by semicolons.',
  },
  status: {
    title: 'Status',
    definition: 'Whether a source tells of this very scheme or merely counts it among others.',
  },
  support_basis: basisOf('state support', 'support_vnd'),
  support_vnd: { title: 'State support (VND)', definition: `${definitions.support.is} ${inVnd}` },
  title: { title: 'Title', definition: `The title of the scheme. ${empty}` },
  total_vnd: { title: 'Total capital (VND)', definition: `${definitions.total_capital.is} ${inVnd}` },
  unit: { title: 'Unit', definition: 'The unit of the figure and of its bounds.' },
  upper: {
    title: 'Upper bound',
    definition:
      'The true figure is at most this; the figure itself where it is exact. An empty cell means that no bound is known.',
  },
  url: { title: 'Address', definition: 'The address of the document on the web; empty where there is none.' },
  value: {
    title: 'Figure',
    definition:
      'The value in the unit of the row; money is in whole đồng. An empty cell means not published, which is not 0.',
  },
  year: { title: 'Year', definition: `The year of the scheme. ${empty}` },
};

export const ownColumns: typeof viOwnColumns = {
  summary: {
    year: {
      title: 'Year',
      definition:
        'The year that the figures of the row are for. The last row is the total; schemes without a known year have a row of their own.',
    },
    programme: { title: 'Programme', definition: 'The programme of the row; the last row is the total.' },
    category: {
      title: 'Type of activity',
      definition:
        'The type of the row; what the source does not itemise is a row of its own, and the last row is the total.',
    },
    district: {
      title: 'District (before 1 July 2025)',
      definition:
        'The district of the row; schemes whose place is not known have a row of their own, and the last row is the total.',
    },
  },
  figures: {
    id: {
      title: 'ID',
      definition:
        'The id of the figure: that of the sentence in its source, or its measure, programme, type and period, joined by full stops.',
    },
    programme: { title: 'Programme', definition: 'The programme that the figure covers.' },
    category: { title: 'Type of activity', definition: 'The type that the figure covers.' },
    district: {
      title: 'District (before 1 July 2025)',
      definition:
        'The district that the figure covers. The column is there only where the register tells of each scheme.',
    },
  },
  sources: {
    id: { title: 'ID', definition: 'The id of the document, by which other tables name it.' },
    title: { title: 'Title', definition: 'The title of the document.' },
  },
};
