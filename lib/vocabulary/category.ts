/**
 * What a scheme does: the closed list of activities of the national programmes, in display order.
 * Source: Quyết định 1288/QĐ-TTg and 1881/QĐ-TTg, the first content split in two as the provinces report it.
 */
export const categories = [
  'technical_demonstration',
  'machinery',
  'cleaner_production',
  'typical_products',
  'clusters_linkages',
  'vocational_training',
  'management_capacity',
  'advisory',
  'information',
  'programme_management',
] as const;
export type Category = (typeof categories)[number];

/** The remainder of a breakdown: what a source counts in a total and does not itemise. Not an activity. */
export const notItemised = 'not_itemised' as const;

export const categoriesWithRemainder = [...categories, notItemised] as const;
export type CategoryOrRemainder = (typeof categoriesWithRemainder)[number];
