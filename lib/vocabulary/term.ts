/** The field's words that a reader may need explained, in the order of the glossary. */
export const terms = [
  'khuyen_cong',
  'scheme',
  'kcqg',
  'kcdp',
  'establishment',
  'recipient',
  'support',
  'counterpart',
  'total_capital',
  'leverage_ratio',
  'jobs',
  'fair_attendances',
  'not_published',
  'not_itemised',
] as const;
export type TermId = (typeof terms)[number];
