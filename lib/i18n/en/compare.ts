import type { compare as vi } from '../vi/compare';

export const compare: typeof vi = {
  title: 'Compare',
  description:
    'Two datasets on industrial promotion, or two periods of one, side by side; differences in definition come first.',
  intro:
    'Choose two datasets, or two periods of one. What the two sides mean differently comes first; then only figures on whose definition both agree are set side by side.',
  form: 'Choose two sides',
  side: { a: 'First side', b: 'Second side' },
  choose: 'Choose…',
  measure: 'Measure in detail',
  measureDefault: 'the first that can be compared',
  show: 'Compare',
  sideName: (province, period) => `${province} ${period}`,
  sideTitle: (a, b) => `${a} and ${b}`,
  incomplete: 'Please choose both sides.',
  refusal: {
    invented:
      'One side is invented for illustration, the other is real. Invented data is never set beside real data here. Please choose two real sides, or two illustrative ones.',
    same: 'The two chosen sides are one and the same, so there is nothing to compare. Please choose another.',
  },
  differencesTitle: 'How the two sides differ',
  differencesNone: 'Both sides share their definitions and their basis.',
  aspectColumn: 'Definition',
  aspect: {
    overlap: {
      name: 'Overlapping periods',
      note: 'Some schemes are counted on both sides, so the two are not independent.',
    },
    periodYears: {
      name: 'Length of the period',
      note: 'Amounts and counts of the longer period are larger for that reason alone. They are not set side by side, nor spread over years, which would make up numbers that nobody published; only ratios and shares can be compared.',
    },
    coverage: {
      name: 'Register of schemes',
      note: 'One side has totals that sources publish, the other sums a register; the sum of an incomplete register is “at least”.',
    },
    yearMeaning: {
      name: 'Year of a scheme',
      note: 'A scheme at the beginning or end of a period may be counted by one side and not by the other.',
    },
    jobsMeaning: {
      name: 'Jobs',
      note: 'Unless both sides are known to count alike, jobs are not set side by side.',
    },
    remainder: {
      name: 'Schemes not itemised by type',
      note: 'These may be of any type, so that the figures by type may be too low.',
    },
    basis: {
      name: 'Basis of the figures',
      note: 'The basis of each figure is on the figure’s own page.',
    },
    bounds: {
      name: 'Figures that are not exact',
      note: 'A difference smaller than the margin of error tells nothing.',
    },
    sources: {
      name: 'Documents',
      note: 'The two sides rest on different documents, which may not speak of the same scope.',
    },
  },
  years: (count) => (count === '1' ? '1 year' : `${count} years`),
  bounds: (count) => (count === '1' ? '1 figure' : `${count} figures`),
  none: 'none',
  tablesTitle: 'What can be compared',
  totals: 'The whole programme',
  breakdown: (measure) => `${measure}, by programme and type`,
  nothing: 'There is no figure that both sides publish under the same definition.',
  leftOutTitle: 'What cannot be compared',
  reason: {
    period_lengths: 'the two periods differ in length',
    year_meaning: 'it is not known whether both sides mean the same by the year of a scheme',
    jobs_meaning: 'it is not known whether both sides count jobs alike',
    partial_register: 'the register of one side is incomplete',
    share_of_whole: 'shares are of the dataset’s whole period, not of a part of it',
    one_side: 'only one side publishes it',
  },
};
