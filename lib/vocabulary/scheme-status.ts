/** `named`: a source tells of this very scheme. `counted`: a source counts it among others and tells nothing else. */
export const schemeStatuses = ['named', 'counted'] as const;
export type SchemeStatus = (typeof schemeStatuses)[number];
