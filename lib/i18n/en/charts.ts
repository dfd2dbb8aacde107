import type { charts as vi } from '../vi/charts';

const districtNote = 'Districts are those of before 1 July 2025.';

export const charts: typeof vi = {
  byId: {
    byProgramme: {
      title: 'By programme',
      finding: {
        support: 'The local budget paid {kcdpShare} of state support, the central budget {kcqgShare}',
        schemes: '{kcdp} of {total} schemes belong to the local programme',
      },
      registerFinding: {
        counterpart:
          'The establishments put in {total} million VND, {kcdp} million of it in schemes of the local programme',
        leverage_ratio:
          'Each đồng of support came with {kcqg} đồng of own capital in the national programme, {kcdp} in the local one',
        jobs: '{total} jobs, {kcdp} of them in schemes of the local programme',
      },
      notes: [],
      registerNotes: [],
    },
    byCategory: {
      title: 'By type of activity',
      finding: {
        support: '{topShare} of state support went to one type: {topName}',
        schemes: '{top} of {total} schemes are of one type: {topName}',
      },
      registerFinding: {
        counterpart: 'The establishments put the most into one type: {topName}, {top} million VND',
      },
      notes: [],
      registerNotes: [],
    },
    byDistrict: {
      title: 'By district',
      finding: {},
      registerFinding: {
        support: '{topName} used the most support: {top} million VND, {topShare} of the whole programme',
        schemes: '{topName} has the most schemes: {top} of {total}',
        counterpart: '{topName} put in the most own capital: {top} million VND',
        leverage_ratio: '{topName} drew the most own capital: {top} đồng for each đồng of support, {total} overall',
        jobs: '{topName} has the most jobs: {top}',
      },
      notes: [districtNote],
      registerNotes: [districtNote],
    },
    capital: {
      title: 'Where the total capital came from',
      finding: {
        total_capital: 'The state put in {stateShare} of total capital, the establishments the rest',
      },
      registerFinding: {},
      notes: ['No source splits the establishments’ own capital by programme or type.'],
      registerNotes: [],
    },
    leverageByCategory: {
      title: 'Leverage ratio by type',
      finding: {},
      registerFinding: {
        leverage_ratio:
          'Each đồng of support came with {total} đồng of own capital, the most in one type: {topName}, {top} đồng',
      },
      notes: [],
      registerNotes: [],
    },
    jobsByCategory: {
      title: 'Jobs by type',
      finding: {
        jobs: '{itemised} jobs, counting only the types with a published figure',
      },
      registerFinding: {
        jobs: '{total} jobs, the most of them in one type: {topName}, {top} jobs',
      },
      registerNotes: [],
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
      registerFinding: {
        support: 'State support was highest in {topPeriod}: {top} million VND',
        schemes: '{topPeriod} had the most schemes: {top}',
        counterpart: 'The establishments put in the most in {topPeriod}: {top} million VND',
        total_capital: 'Total capital was highest in {topPeriod}: {top} million VND',
        jobs: '{topPeriod} had the most jobs: {top}',
      },
      registerNotes: [],
      notes: [
        'No source publishes totals for single years. A column’s area is the amount, its width the years it covers; its height is not the figure for one year.',
        'The last part is the whole period minus its first years. The two figures come from two documents, so the subtraction holds only if both cover the same scope.',
      ],
    },
    leverageOverTime: {
      title: 'Leverage ratio by year',
      finding: {},
      registerFinding: {
        leverage_ratio:
          'Each đồng of support drew the most own capital in {topName}: {top} đồng, {total} over the whole period',
      },
      notes: [],
      registerNotes: [],
    },
  },
  soFar: (finding) => `On the data so far: ${finding}`,
  yearMeaning: {
    planned: 'The year is the one that the scheme was planned for.',
    accepted: 'The year is the one in which the scheme was accepted as done.',
    not_stated: 'The register does not say whether the year is that of the plan or of the acceptance.',
  },
  jobsMeaning: {
    created: 'Jobs are those newly created, as the register has them for each scheme.',
    created_or_kept: 'Jobs are those created and those kept, as the register has them for each scheme.',
    not_stated: 'Jobs are as the register has them for each scheme; it does not say how they are counted.',
  },
  unplaced: 'No district given',
  undated: 'No year given',
  unplacedNote:
    'Schemes without a district in the register have a row of their own, so the rows always add up to the total.',
  undatedNote:
    'Schemes without a year in the register have a row of their own, so the rows always add up to the total.',
  undatedAmount: (amount) => `No year given: ${amount}`,
  atLeastNote:
    'Some schemes lack an amount, a number of jobs, a year or a district; where a row says “at least”, the true figure may be larger.',
  partialNote: 'The register does not hold every scheme of the period, so all its sums are “at least”.',
  ratioNote:
    'The leverage ratio is all own capital divided by all support of the same schemes, never a mean of ratios; its rows do not add up.',
  ratioOpenNote:
    'Some schemes lack an amount, a year or a district, so a ratio given as “at least” or “about” may differ from the true one.',
  overall: 'Overall',
  remainderNote:
    'The source gives the total but does not itemise all of it. What is not itemised has a row of its own, so the rows always add up to the total.',
  measureSwitch: 'Show the chart by',
  table: 'Table of figures',
  source: 'Source',
  take: 'Download, cite, embed',
  formats: {
    svg: 'SVG picture',
    png: 'PNG picture',
    pngLarge: 'PNG picture, twice the detail',
    csv: 'CSV of the numbers shown',
  },
  summaryFiles: 'The summary table, with the other measures too:',
  pictureFailed: 'The chart could not be drawn; the table below has all the numbers.',
  pictureLate:
    'The chart is still being drawn: please load this page again in a few seconds. The table below has all the numbers.',
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
  keyRegister: 'summed from the register',
  keyUnplaced: 'place or time not in the register',
  keyReference: 'overall',
  keyDerived: 'derived',
  keyBounds: 'range that holds the true figure',
  keyRemainder: 'not itemised in the source',
  keyNotPublished: 'not published',
  keyArea: (amount) => `this area is ${amount}`,
  keyDatedScheme: 'named scheme with a known year',
  keyboard: 'Use the arrow keys to read each part of the chart.',
  subtitle: (measure, unit, place, period) => `${measure}${unit ? `, ${unit}` : ''} · ${place}, ${period}`,
};
