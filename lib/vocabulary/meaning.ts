/** What the year of a scheme is the year of: its plan, or its acceptance. */
export const yearMeanings = ['planned', 'accepted', 'not_stated'] as const;
export type YearMeaning = (typeof yearMeanings)[number];

/** What a register counts as jobs. */
export const jobsMeanings = ['created', 'created_or_kept', 'not_stated'] as const;
export type JobsMeaning = (typeof jobsMeanings)[number];
