import type { charts as vi } from '../vi/charts';

export const charts: typeof vi = {
  byId: {
    byProgramme: {
      title: 'By programme',
      finding: {
        support: 'The local budget paid {kcdpShare} of state support, the central budget {kcqgShare}',
        schemes: '{kcdp} of {total} schemes belong to the local programme',
      },
      notes: [],
    },
    byCategory: {
      title: 'By type of activity',
      finding: {
        support: '{topShare} of state support went to one type: {topName}',
        schemes: '{top} of {total} schemes are of one type: {topName}',
      },
      notes: [],
    },
    capital: {
      title: 'Where the total capital came from',
      finding: {
        total_capital: 'The state put in {stateShare} of total capital, the establishments the rest',
      },
      notes: ['No source splits the establishments’ own capital by programme or type.'],
    },
    jobsByCategory: {
      title: 'Jobs by type',
      finding: {
        jobs: '{itemised} jobs, counting only the types with a published figure',
      },
      notes: [
        'The sources do not say how jobs are counted. No total for the whole programme is published for this period; the rows with figures do not add up to it.',
      ],
    },
    overTime: {
      title: 'Over time',
      finding: {
        support: 'State support: {first} million VND in {firstPeriod}, {last} million in {lastPeriod}',
        schemes: '{first} schemes in {firstPeriod}, {last} in {lastPeriod}',
        counterpart: 'The establishments put in {first} million VND in {firstPeriod}, {last} million in {lastPeriod}',
        total_capital: 'Total capital: {first} million VND in {firstPeriod}, {last} million in {lastPeriod}',
      },
      notes: [
        'No source publishes totals for single years. A column’s area is the amount, its width the years it covers; its height is not the figure for one year.',
        'The last part is the whole period minus its first years. The two figures come from two documents, so the subtraction holds only if both cover the same scope.',
      ],
    },
  },
  remainderNote:
    'The source gives the total but does not itemise all of it. What is not itemised has a row of its own, so the rows always add up to the total.',
  measureSwitch: 'Show the chart by',
  table: 'Table of figures',
  source: 'Source',
  download: 'Download the figures',
  picture: 'Download the picture (SVG)',
  pictureFailed: 'The chart could not be drawn; the table below has all the numbers.',
  whole: 'Whole period',
  row: 'Item',
  amount: 'Figure',
  basis: 'Basis',
  partialTotal: 'Sum of the rows with figures',
  establishments: 'Rural industrial establishments',
  datedSchemes: 'Schemes with a known year',
  notSplit: 'No source splits this figure in this way.',
  key: 'Key',
  keyPublished: 'published',
  keyDerived: 'derived',
  keyBounds: 'range that holds the true figure',
  keyRemainder: 'not itemised in the source',
  keyNotPublished: 'not published',
  keyArea: (amount) => `this area is ${amount}`,
  keyDatedScheme: 'named scheme with a known year',
  keyboard: 'Use the arrow keys to read each part of the chart.',
  subtitle: (measure, unit, place, period) => `${measure}${unit ? `, ${unit}` : ''} · ${place}, ${period}`,
};
