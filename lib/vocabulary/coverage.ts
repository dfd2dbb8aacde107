/**
 * What the register of a release holds. `listed`: a row for each scheme that published figures count; no sums are made of
 * it. `complete`: every scheme of the period. `partial`: some of them, so that its sums are "at least".
 */
export const coverages = ['listed', 'complete', 'partial'] as const;
export type Coverage = (typeof coverages)[number];
