import type { charts as vi } from '../vi/charts';

export const charts: typeof vi = {
  byId: {
    byProgramme: {
      title: 'By programme',
      finding: {
        support: 'The local budget pays {kcdpShare} of state support, the central budget {kcqgShare}',
        schemes: '{kcdp} of {total} schemes are paid by the local programme',
      },
      notes: [],
    },
    byCategory: {
      title: 'By type of activity',
      finding: {
        support: '{topShare} of state support goes to one type: {topName}',
        schemes: '{top} of {total} schemes are of one type: {topName}',
      },
      notes: [
        'The source gives the total but does not itemise all of it. What is not itemised stays as a row of its own, so the rows always add up to the total.',
      ],
    },
    capital: {
      title: 'Where the total capital came from',
      finding: {
        total_capital: 'The state put in {stateShare} of total capital; the rest is the establishments’ own',
      },
      notes: [
        'The establishments’ capital is published for whole periods only, for all programmes and types together; no source splits it further.',
      ],
    },
    jobsByCategory: {
      title: 'Jobs by type',
      finding: {
        jobs: 'Only some types publish jobs; together they make {itemised}',
      },
      notes: [
        'The sources do not say how jobs are counted. No total for the whole programme is published, so this sum is not that total.',
      ],
    },
    overTime: {
      title: 'Over time',
      finding: {
        support: '{firstPeriod}: {first} million VND; {lastPeriod} alone: {last} million VND',
        schemes: '{firstPeriod}: {first} schemes; {lastPeriod} alone: {last} schemes',
        counterpart: '{firstPeriod}: {first} million VND; {lastPeriod} alone: {last} million VND',
        total_capital: '{firstPeriod}: {first} million VND; {lastPeriod} alone: {last} million VND',
      },
      notes: [
        'No source publishes figures for each year. A column’s area is the amount and its width the years it covers; its height is not the figure of a year.',
        'The last part of the period is the whole period minus its first years; the two figures come from two documents, and the subtraction holds only if both mean the same scope.',
      ],
    },
  },
  measureSwitch: 'The chart measures',
  table: 'The chart’s figures as a table',
  source: 'Source',
  download: 'Download the figures',
  picture: 'Download the picture (SVG)',
  pictureFailed: 'The picture could not be drawn; the table below has all the numbers.',
  whole: 'Whole period',
  row: 'Row',
  amount: 'Figure',
  basis: 'Basis',
  partialTotal: 'Sum of the rows with figures',
  establishments: 'Rural industrial establishments',
  stateNational: 'Central budget',
  stateLocal: 'Local budget',
  datedSchemes: 'Schemes with a year',
  notSplit: 'No source splits this figure by the current selection.',
  key: 'Key',
  keyPublished: 'published',
  keyDerived: 'derived',
  keyBounds: 'bounds of a rounded figure',
  keyRemainder: 'not itemised in the source',
  keyNotPublished: 'not published',
  keyArea: (amount) => `this area is ${amount}`,
  keyDatedScheme: 'named scheme with a year',
  keyboard: 'Use the arrow keys to read each part of the chart.',
  subtitle: (measure, unit, place, period) => `${measure}${unit ? `, ${unit}` : ''} · ${place}, ${period}`,
};
