/** `vnd`: whole đồng. `count`: whole things. `ratio`: đồng per đồng. `percent`: parts of a hundred. */
export const units = ['vnd', 'count', 'ratio', 'percent'] as const;
export type Unit = (typeof units)[number];

/** What figures may be broken down by; by year and by district only where there is a full register. */
export type Dimension = 'programme' | 'category' | 'period' | 'year' | 'district';

interface MeasureTraits {
  readonly unit: Unit;
  /** Where parts add up to the whole. A fair may be attended under two programmes, so fairs add up over time only. */
  readonly addsUpOver: readonly Exclude<Dimension, 'year' | 'district'>[];
  /** No schemes in a cell means none of this either. */
  readonly zeroWithoutSchemes: boolean;
  /** How the measure comes to be: sources state it, or it is computed from others. */
  readonly origin: 'stated' | 'computed';
}

/** Every measure that a figure may have, in display order. */
export const measures = {
  schemes: {
    unit: 'count',
    addsUpOver: ['programme', 'category', 'period'],
    zeroWithoutSchemes: false,
    origin: 'stated',
  },
  support: { unit: 'vnd', addsUpOver: ['programme', 'category', 'period'], zeroWithoutSchemes: true, origin: 'stated' },
  counterpart: {
    unit: 'vnd',
    addsUpOver: ['programme', 'category', 'period'],
    zeroWithoutSchemes: false,
    origin: 'stated',
  },
  total_capital: {
    unit: 'vnd',
    addsUpOver: ['programme', 'category', 'period'],
    zeroWithoutSchemes: false,
    origin: 'stated',
  },
  leverage_ratio: { unit: 'ratio', addsUpOver: [], zeroWithoutSchemes: false, origin: 'stated' },
  support_share: { unit: 'percent', addsUpOver: [], zeroWithoutSchemes: false, origin: 'computed' },
  state_share: { unit: 'percent', addsUpOver: [], zeroWithoutSchemes: false, origin: 'computed' },
  jobs: { unit: 'count', addsUpOver: ['programme', 'category', 'period'], zeroWithoutSchemes: false, origin: 'stated' },
  jobs_itemised: { unit: 'count', addsUpOver: [], zeroWithoutSchemes: false, origin: 'computed' },
  fair_attendances: { unit: 'count', addsUpOver: ['period'], zeroWithoutSchemes: false, origin: 'stated' },
  fairs: { unit: 'count', addsUpOver: ['period'], zeroWithoutSchemes: false, origin: 'stated' },
  trainees: { unit: 'count', addsUpOver: ['period'], zeroWithoutSchemes: false, origin: 'stated' },
} as const satisfies Record<string, MeasureTraits>;

export type Measure = keyof typeof measures;
export const measureCodes = Object.keys(measures) as Measure[];
export const measureTraits = (measure: Measure): MeasureTraits => measures[measure];
