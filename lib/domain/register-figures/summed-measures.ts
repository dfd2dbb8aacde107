/** What the rows of a register are summed by; a row counts as one scheme. */
export const summedMeasures = ['schemes', 'support', 'counterpart', 'total_capital', 'jobs'] as const;
export type SummedMeasure = (typeof summedMeasures)[number];
