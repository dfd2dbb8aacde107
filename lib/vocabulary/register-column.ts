/** What a register's columns may mean, in the order of the template. */
export const registerColumnIds = [
  'code',
  'title',
  'programme',
  'category',
  'year',
  'recipient',
  'legalForm',
  'place',
  'district',
  'total',
  'support',
  'counterpart',
  'jobs',
  'decision',
  'decidedOn',
  'acceptedOn',
] as const;
export type RegisterColumnId = (typeof registerColumnIds)[number];
